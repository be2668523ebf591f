using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

public sealed class The_parsers_limits
{
    [Theory]
    [InlineData("{a", "")]
    [InlineData("{...", "")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    [InlineData("type A { b: ", "[")]
    [InlineData("{a(b:", "[{c:")]
    public void A_hundred_thousand_levels_end_in_an_error_and_not_in_the_end_of_the_process(string start, string again)
    {
        var document = start + string.Concat(Enumerable.Repeat(again.Length > 0 ? again : start, 100_000));
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document)).Message.ShouldBe("The document is nested more than 200 levels deep.");
    }

    [Fact]
    public void Two_hundred_levels_are_fine()
        => Should.NotThrow(() => Utf8GraphQLParser.Parse(string.Concat(Enumerable.Repeat("{a", 200)) + new string('}', 200)).ToString());

    [Fact]
    public void Levels_beside_each_other_do_not_add_up()
        => Should.NotThrow(() => Utf8GraphQLParser.Parse("{ a(b: [" + string.Concat(Enumerable.Repeat("[[1]] { c: [2] } ", 300)) + "]) }"));

    [Fact]
    public void More_than_2048_fields_and_fragments_are_refused()
    {
        Should.NotThrow(() => Utf8GraphQLParser.Parse("{" + string.Concat(Enumerable.Repeat(" a", 2_048)) + "}"));
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{" + string.Concat(Enumerable.Repeat(" a", 2_049)) + "}"));
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{" + string.Concat(Enumerable.Repeat(" ...a", 2_049)) + "}"));
    }

    [Fact]
    public void Tokens_and_nodes_can_be_limited_too()
    {
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a b c }", new ParserOptions(maxAllowedTokens: 4))).Column.ShouldBe(9);
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a b c }", new ParserOptions(maxAllowedNodes: 4))).Message.ShouldContain("4 nodes");
        Should.NotThrow(() => Utf8GraphQLParser.Parse("{ a b c }", new ParserOptions(maxAllowedNodes: 9, maxAllowedTokens: 6)));
    }
}
