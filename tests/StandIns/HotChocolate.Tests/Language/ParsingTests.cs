using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

public sealed class Parsing
{
    [Theory]
    [InlineData("{ a }")]
    [InlineData("query { a }")]
    [InlineData("query query($query: query! = query @query) @query(query: $query) { query: query ...query ... on query { query } ... { query } }")]
    [InlineData("mutation M @a @b { x(a: {}, b: [], c: [[{ d: $e }]]) }")]
    [InlineData("subscription S($a: [[A!]]! = [[1]]) { s }")]
    [InlineData("fragment F on T { a } fragment fragment on on { on }")]
    [InlineData("{ ... @include(if: true) { a } type input null true on }")]
    [InlineData("schema { query: Q } \"\"\"d\"\"\" schema @x { query: Q mutation: M subscription: S }")]
    [InlineData("scalar Date @specifiedBy(url: \"https://example.org\") type T type U implements & A & B type type { type: type }")]
    [InlineData("union A = | B | C union D union E @x = F enum G { H I @deprecated } input J { k: L = { m: [1, null] } @n }")]
    [InlineData("interface A implements B & C { d(\"e\" f: G = 1 @h): I! @j }")]
    [InlineData("directive @a(b: C = 1) repeatable on | FIELD | QUERY \"d\" directive @e on ENUM_VALUE")]
    [InlineData("extend schema @a extend schema { query: Q } extend scalar B @c extend type D implements E extend type F { g: H }")]
    [InlineData("extend interface A @b extend union C = D extend enum E { F } extend input G { h: I }")]
    public void The_whole_grammar_is_accepted(string document) => Should.NotThrow(() => Utf8GraphQLParser.Parse(document));

    [Theory]
    [InlineData("{ a(b: $) }", 1, 9, "Expected a `Name`-token, but found a `RightParenthesis`-token.")]
    [InlineData("query $a { b }", 1, 7, "Expected a `LeftBrace`-token, but found a `Dollar`-token.")]
    [InlineData("{ $a }", 1, 3, "Expected a `Name`-token, but found a `Dollar`-token.")]
    [InlineData("", 1, 1, "Unexpected `EndOfFile`-token.")]
    [InlineData("{\n  a", 2, 4, "Expected a `Name`-token, but found a `EndOfFile`-token.")]
    [InlineData("{ }", 1, 3, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("{ a() }", 1, 5, "Expected a `Name`-token, but found a `RightParenthesis`-token.")]
    [InlineData("{ a } b", 1, 7, "Unexpected `Name`-token: `b`.")]
    [InlineData("\"d\" query { a }", 1, 5, "Unexpected `Name`-token: `query`.")]
    [InlineData("\"d\" extend type A { b: C }", 1, 5, "Unexpected `Name`-token: `extend`.")]
    [InlineData("fragment on on T { a }", 1, 10, "Unexpected `Name`-token: `on`.")]
    [InlineData("fragment a T { a }", 1, 12, "Expected the keyword `on`, but found a `Name`-token.")]
    [InlineData("query Q($a: Int = $b) { c }", 1, 19, "Unexpected `Dollar`-token.")]
    [InlineData("query Q($a: Int = [{ d: $b }]) { c }", 1, 25, "Unexpected `Dollar`-token.")]
    [InlineData("query Q($a: Int!!) { c }", 1, 17, "Expected a `Dollar`-token, but found a `Bang`-token.")]
    [InlineData("type A {}", 1, 9, "Expected a `Name`-token, but found a `RightBrace`-token.")]
    [InlineData("extend type A", 1, 14, "Unexpected `EndOfFile`-token.")]
    [InlineData("enum A { true }", 1, 10, "Unexpected `Name`-token: `true`.")]
    [InlineData("directive @a on SOMEWHERE", 1, 17, "Unexpected `Name`-token: `SOMEWHERE`.")]
    [InlineData("schema { read: Q }", 1, 10, "Unexpected `Name`-token: `read`.")]
    [InlineData("{ a(b: [1, 2) }", 1, 13, "Unexpected `RightParenthesis`-token.")]
    public void What_the_grammar_does_not_have_is_refused_at_the_token(string document, int line, int column, string message)
    {
        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
        error.Message.ShouldBe(message);
        (error.Line, error.Column).ShouldBe((line, column));
    }

    [Fact]
    public void Nodes_know_where_they_stand()
    {
        const string text = "query Q {\n  alias: field(x: [1, 2]) @d {\n    id\n  }\n}\n";
        var operation = (OperationDefinitionNode)Utf8GraphQLParser.Parse(text).Definitions[0];
        var field = (FieldNode)operation.SelectionSet.Selections[0];

        Text(operation).ShouldBe(text.TrimEnd());
        Text(field).ShouldBe("alias: field(x: [1, 2]) @d {\n    id\n  }");
        Text(field.Name).ShouldBe("field");
        Text(field.Arguments[0].Value).ShouldBe("[1, 2]");
        (field.Location!.Line, field.Location.Column).ShouldBe((2, 3));

        static string Text(ISyntaxNode node) => text[node.Location!.Start..node.Location.End];
    }

    [Fact]
    public void Locations_can_be_left_out()
        => Utf8GraphQLParser.Parse("{ a }", new ParserOptions(noLocations: true)).Definitions[0].Location.ShouldBeNull();

    [Fact]
    public void Parts_of_documents_can_be_parsed_too()
    {
        Utf8GraphQLParser.Syntax.ParseTypeReference("[Int!]!").ToString().ShouldBe("[Int!]!");
        Utf8GraphQLParser.Syntax.ParseSelectionSet("id name { first }").Selections.Count.ShouldBe(2);
        Utf8GraphQLParser.Syntax.ParseValueLiteral("$a", constant: false).ShouldBeOfType<VariableNode>();
        Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseValueLiteral("1 2"));
    }
}
