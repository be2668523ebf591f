using System.Text;
using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

public sealed class Reading_tokens
{
    [Fact]
    public void Commas_comments_space_and_byte_order_marks_mean_nothing()
        => Kinds("\uFEFF ,\t# a comment { ! \r\n a,,\uFEFF,b #").ShouldBe([TokenKind.Name, TokenKind.Name]);

    [Fact]
    public void Every_punctuator_is_known() => Kinds("! $ & ( ) ... : = @ [ ] { } |").ShouldBe([
        TokenKind.Bang, TokenKind.Dollar, TokenKind.Ampersand, TokenKind.LeftParenthesis, TokenKind.RightParenthesis, TokenKind.Spread, TokenKind.Colon,
        TokenKind.Equal, TokenKind.At, TokenKind.LeftBracket, TokenKind.RightBracket, TokenKind.LeftBrace, TokenKind.RightBrace, TokenKind.Pipe
    ]);

    [Fact]
    public void Tokens_need_no_space_between_them()
        => Kinds("{a:b(c:1.5e3\"x\"-2)...on}").ShouldBe([
            TokenKind.LeftBrace, TokenKind.Name, TokenKind.Colon, TokenKind.Name, TokenKind.LeftParenthesis, TokenKind.Name, TokenKind.Colon, TokenKind.Float,
            TokenKind.String, TokenKind.Integer, TokenKind.RightParenthesis, TokenKind.Spread, TokenKind.Name, TokenKind.RightBrace
        ]);

    [Fact]
    public void Lines_end_with_a_line_feed_a_carriage_return_or_both()
    {
        var reader = new Utf8GraphQLReader("a\nb\r\nc\rd\n\re"u8);
        foreach (var line in new[] { 1, 2, 3, 4, 6 })
        {
            reader.MoveNext();
            (reader.Line, reader.Column).ShouldBe((line, 1));
        }
    }

    [Fact]
    public void A_block_string_counts_its_lines()
    {
        var reader = new Utf8GraphQLReader("\"\"\"a\n\r\nb\"\"\"  c"u8);
        reader.MoveNext();
        reader.MoveNext();
        (reader.Line, reader.Column).ShouldBe((3, 7));
    }

    [Theory]
    [InlineData("0", "Integer")]
    [InlineData("-0", "Integer")]
    [InlineData("123456789012345678901234567890", "Integer")]
    [InlineData("0.0", "Float")]
    [InlineData("-1.25e-7", "Float")]
    [InlineData("1E+5", "Float")]
    public void Numbers_are_whole_or_not(string text, string kind) => Kinds(text).ShouldHaveSingleItem().ToString().ShouldBe(kind);

    [Theory]
    [InlineData("00", 2)]
    [InlineData("01", 2)]
    [InlineData("-", 2)]
    [InlineData("-a", 2)]
    [InlineData("+1", 1)]
    [InlineData("1.", 3)]
    [InlineData(".5", 1)]
    [InlineData("1.e3", 3)]
    [InlineData("1e", 3)]
    [InlineData("1e+", 4)]
    [InlineData("1.5.2", 4)]
    [InlineData("0x1F", 2)]
    [InlineData("3a", 2)]
    [InlineData("..", 1)]
    [InlineData("?", 1)]
    [InlineData("é", 1)]
    [InlineData("a\u0000", 2)]
    [InlineData("\"abc", 5)]
    [InlineData("\"ab\nc\"", 4)]
    [InlineData("\"ab\\", 5)]
    [InlineData("\"\"\"abc\"\"", 9)]
    public void What_is_no_token_is_refused_where_it_goes_wrong(string text, int column)
    {
        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseValueLiteral(text));
        (error.Line, error.Column, error.Position).ShouldBe((1, column, column - 1));
    }

    [Fact]
    public void Broken_UTF8_is_refused_where_it_breaks()
    {
        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse([.. "{\r\n a \""u8, 0xC3, 0x28, .. "\" }"u8]));
        (error.Line, error.Column).ShouldBe((2, 5));
    }

    [Fact]
    public void No_token_costs_memory()
    {
        var document = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("query Q($a: [Int!] = 1.5) { b(c: \"d\") ...e } # f\n", 100)));
        ReadAll(document).ShouldBe(2_300);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(document);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static int ReadAll(ReadOnlySpan<byte> document)
    {
        var reader = new Utf8GraphQLReader(document);
        var tokens = 0;
        for (reader.MoveNext(); reader.Kind != TokenKind.EndOfFile; reader.MoveNext())
            tokens++;
        return tokens;
    }

    private static List<TokenKind> Kinds(string text)
    {
        var kinds = new List<TokenKind>();
        var reader = new Utf8GraphQLReader(Encoding.UTF8.GetBytes(text));
        for (reader.MoveNext(); reader.Kind != TokenKind.EndOfFile; reader.MoveNext())
            kinds.Add(reader.Kind);
        return kinds;
    }
}
