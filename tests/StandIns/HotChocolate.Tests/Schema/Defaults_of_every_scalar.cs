namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class Defaults_of_every_scalar
{
    public sealed class Query
    {
        public string All(bool truth = true, byte small = 1, short shorter = -2, int whole = 3, long longer = 4, float single = 1.5f, double twice = 2.5, decimal exact = 0.5m, char letter = 'x', string text = "y")
            => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{truth} {small} {shorter} {whole} {longer} {single} {twice} {exact} {letter} {text}");

    }

    [Fact]
    public async Task Are_those_of_the_parameters() => (await Graph.Of<Query>().AnswerAsync("{ all }")).ShouldBe("""{"data":{"all":"True 1 -2 3 4 1.5 2.5 0.5 x y"}}""");

    [Fact]
    public async Task Stand_in_the_schema()
        => (await Graph.Of<Query>().SdlAsync()).ShouldContain("exact: Decimal! = 0.5, letter: String! = \"x\", text: String! = \"y\"");

    [Theory]
    [InlineData("{ all(truth: false, small: 9, text: \"z\") }", "False 9 -2 3 4 1.5 2.5 0.5 x z")]
    [InlineData("{ all(exact: 7, single: 2, letter: \"q\") }", "True 1 -2 3 4 2 2.5 7 q y")]
    public async Task Give_way_to_what_is_given(string document, string expected) => (await Graph.Of<Query>().AnswerAsync(document)).ShouldBe($"{{\"data\":{{\"all\":\"{expected}\"}}}}");
}
