using HotChocolate;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class Optional_values
{
    [Fact]
    public void Are_equal_when_both_are_absent_or_both_are_given_and_equal()
    {
        (Optional<int>.Empty() == default).ShouldBeTrue();
        (new Optional<int>(3) == 3).ShouldBeTrue();
        (new Optional<string>(null) != Optional<string>.Empty()).ShouldBeTrue();
        new Optional<int>(0).Equals((object)Optional<int>.Empty()).ShouldBeFalse();
        new Optional<string>("a").GetHashCode().ShouldBe(new Optional<string>("a").GetHashCode());
        Optional<string>.Empty().GetHashCode().ShouldBe(0);
    }

    [Fact]
    public void Tell_what_they_hold()
    {
        Optional<string> given = "a";
        string? inside = given;

        inside.ShouldBe("a");
        given.IsEmpty.ShouldBeFalse();
        given.ToString().ShouldBe("a");
        Optional<string>.Empty().ToString().ShouldBe("");
    }
}
