using Marten.Events;

namespace CpmTracker.StandIns.Marten.Tests.Events;

public sealed class WhenHeadersAreRead
{
    [Theory, InlineData("null"), InlineData("7"), InlineData("[]")]
    public void What_is_no_object_holds_none(string json) => Headers.Read(System.Text.Encoding.UTF8.GetBytes(json)).ShouldBeNull();

    [Fact]
    public void Values_are_those_that_were_set_as_far_as_JSON_has_them()
    {
        var read = Headers.Read("""{"text":"ü","whole":9007199254740993,"part":1.10,"vast":1e300,"yes":true,"no":false,"none":null,"more":{"a":[1]}}"""u8.ToArray())!;

        (read["text"], read["whole"], read["part"], read["vast"], read["yes"], read["no"], read["none"]).ShouldBe(("ü", 9007199254740993L, 1.10m, 1e300, true, false, null!));
        read["more"].ToString().ShouldBe("""{"a":[1]}""");
    }
}
