using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

public sealed class What_strings_say
{
    [Theory]
    [InlineData("""  ""  """, "")]
    [InlineData("""  "a b"  """, "a b")]
    [InlineData("""  "\"\\\/\b\f\n\r\t"  """, "\"\\/\b\f\n\r\t")]
    [InlineData("""  "\u0041\u00e9\u6F22"  """, "Aé漢")]
    [InlineData("""  "\uD83D\uDE00"  """, "😀")]
    [InlineData("""  "\u{1F600}\u{41}\u{00000041}"  """, "😀AA")]
    [InlineData("""  "# no, comment"  """, "# no, comment")]
    [InlineData("""  "é漢😀"  """, "é漢😀")]
    public void Escapes_are_resolved(string text, string value) => Said(text).ShouldBe(value);

    [Theory]
    [InlineData("""  "\x"  """, 4)]
    [InlineData("""  "ab\u12"  """, 6)]
    [InlineData("""  "\u12G4"  """, 4)]
    [InlineData("""  "\uD83D"  """, 4)]
    [InlineData("""  "\uDE00"  """, 4)]
    [InlineData("""  "\uD83Dx\uDE00"  """, 4)]
    [InlineData("""  "\uD83D\u0041"  """, 4)]
    [InlineData("""  "\u{}"  """, 4)]
    [InlineData("""  "\u{110000}"  """, 4)]
    [InlineData("""  "\u{D83D}"  """, 4)]
    [InlineData("""  "\u{41"  """, 4)]
    [InlineData("""  "\u{FFFFFFFFFFFF41}"  """, 4)]
    [InlineData("""  "\u+041"  """, 4)]
    public void Other_escapes_are_refused_where_they_begin(string text, int column)
    {
        var error = Should.Throw<SyntaxException>(() => Said(text));
        error.Message.ShouldBe("The string has an invalid escape sequence.");
        error.Column.ShouldBe(column);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("  first line keeps its space\n   second\n  third", "  first line keeps its space\n second\nthird")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\n\n  \n a\n\n b\n\n", "a\n\nb")]
    [InlineData("\n\ta\n\t b", "a\n b")]
    [InlineData("no \\n escapes \\u0041", "no \\n escapes \\u0041")]
    [InlineData("but \\\"\"\" one", "but \"\"\" one")]
    [InlineData(" \n \t \n ", "")]
    public void A_block_string_loses_its_indentation_and_outer_blank_lines(string raw, string value) => Said("\"\"\"" + raw + "\"\"\"").ShouldBe(value);

    [Fact]
    public void A_string_remembers_whether_it_was_a_block()
    {
        ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral("\"\"\"a\"\"\"")).Block.ShouldBeTrue();
        ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral("\"a\"")).Block.ShouldBeFalse();
    }

    private static string Said(string text) => ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(text)).Value;
}
