using System.Text;
using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_2_1_1_Unicode
{
    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u0007")]
    [InlineData("\u001f")]
    public void Control_characters_are_refused_even_in_comments_and_strings(string control)
    {
        foreach (var document in new[] { "{ a" + control + " }", "{ a } #" + control, "{ a(b: \"" + control + "\") }", "{ a(b: \"\"\"" + control + "\"\"\") }" })
            Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
    }

    [Theory]
    [InlineData("{ a(b: \"漢字 😀 ünïcödé\") } # 漢字")]
    [InlineData("\uFEFF{ a\uFEFF }")]
    public void Every_other_character_may_stand_in_strings_and_comments_and_a_byte_order_mark_anywhere(string document)
        => Should.NotThrow(() => Utf8GraphQLParser.Parse(document));

    [Fact]
    public void But_not_as_a_name() => Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{ ünïcödé }")).Column.ShouldBe(3);
}

public sealed class Section_2_1_2_White_Space
{
    [Fact]
    public void Says_nothing_except_in_strings()
        => Utf8GraphQLParser.Parse("{\t a (b:  \" \t \" ) }").ToString().ShouldBe(Utf8GraphQLParser.Parse("{a(b:\" \t \")}").ToString());

    [Fact]
    public void Is_only_the_space_and_the_tabulator() => Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse("{\u00a0a }")).Column.ShouldBe(2);
}

public sealed class Section_2_1_3_Line_Terminators
{
    [Theory]
    [InlineData("{\n  $\n}", 2)]
    [InlineData("{\r\n  $\r\n}", 2)]
    [InlineData("{\r  $\r}", 2)]
    [InlineData("{\n\n\r\n\r  $ }", 5)]
    [InlineData("{ a(b: \"\"\"\n\r\n\r\"\"\")\n  $ }", 5)]
    [InlineData("# one\r# two\r\n{ a }\n  $", 4)]
    public void Are_counted_for_the_place_of_an_error(string document, int line)
    {
        var error = Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
        (error.Line, error.Column).ShouldBe((line, 3));
    }
}

public sealed class Section_2_1_4_Comments
{
    [Theory]
    [InlineData("# only\n{ a # end }\n }")]
    [InlineData("{ a }#")]
    [InlineData("{ a(b: 1 # \" \"\"\" { [\r) }")]
    [InlineData("### # ###\r\n{ a, # b, c\n }")]
    public void Go_to_the_end_of_their_line(string document) => ((OperationDefinitionNode)Utf8GraphQLParser.Parse(document).Definitions[0])
        .SelectionSet.Selections.ShouldHaveSingleItem();
}

public sealed class Section_2_1_5_Insignificant_Commas
{
    [Fact]
    public void Are_optional_and_may_trail() => Utf8GraphQLParser.Parse(",,{,a(b:1,,c:[1,2,],),d,}").ToString()
        .ShouldBe(Utf8GraphQLParser.Parse("{a(b:1 c:[1 2]) d}").ToString());
}

public sealed class Section_2_1_6_Lexical_Tokens
{
    [Theory]
    [InlineData("{ a(b: 0xF1) }", 9)]
    [InlineData("{ a(b: 01) }", 9)]
    [InlineData("{ a(b: 1.2.3) }", 11)]
    [InlineData("{ a(b: 1_000) }", 9)]
    [InlineData("{ a(b: 1.5e3x) }", 13)]
    public void A_number_ends_where_no_name_and_no_digit_follows(string document, int column)
        => Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document)).Column.ShouldBe(column);

    [Fact]
    public void The_longest_token_is_taken() => Utf8GraphQLParser.Parse("{a ...b ...on c{d}}").ToString()
        .ShouldBe("{\n  a\n  ...b\n  ... on c {\n    d\n  }\n}");
}

public sealed class Section_2_1_9_Names
{
    [Theory]
    [InlineData("_")]
    [InlineData("__a")]
    [InlineData("a1_B2")]
    [InlineData("Query")]
    [InlineData("on")]
    [InlineData("true")]
    public void Are_letters_digits_and_underscores(string name)
        => ((FieldNode)((OperationDefinitionNode)Utf8GraphQLParser.Parse("{ " + name + " }").Definitions[0]).SelectionSet.Selections[0]).Name.Value.ShouldBe(name);

    [Fact]
    public void Are_told_apart_by_case()
    {
        var document = Encoding.UTF8.GetBytes("{ name Name NAME }");
        ((OperationDefinitionNode)Utf8GraphQLParser.Parse(document).Definitions[0]).SelectionSet.Selections.OfType<FieldNode>()
            .Select(field => field.Name.Value).ShouldBe(["name", "Name", "NAME"]);
    }

    [Theory]
    [InlineData("{ 1a }")]
    [InlineData("{ a-b }")]
    [InlineData("{ é }")]
    public void And_do_not_begin_with_a_digit(string document) => Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
}
