using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

public sealed class Printing
{
    [Fact]
    public void What_is_printed_parses_to_the_same_tree()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var tree = new TreeGenerator(seed).Document();
            var text = tree.ToString();
            var again = Utf8GraphQLParser.Parse(text);
            SyntaxEquality.Same(tree, again).ShouldBeTrue($"seed {seed}:\n{text}\n--- became ---\n{again}");
        }
    }

    [Fact]
    public void Printing_again_changes_nothing()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var text = new TreeGenerator(seed).Document().ToString();
            Utf8GraphQLParser.Parse(text).ToString().ShouldBe(text);
        }
    }

    [Fact]
    public void A_query_is_indented_by_two_spaces()
        => Utf8GraphQLParser.Parse("query Q($a:Int=1 $b:[T!]!){x:f(a:$a,b:{c:[1 2]})@skip(if:true){...F ...on T{id}}}").ToString().ShouldBe("""
            query Q($a: Int = 1, $b: [T!]!) {
              x: f(a: $a, b: { c: [1, 2] }) @skip(if: true) {
                ...F
                ... on T {
                  id
                }
              }
            }
            """);

    [Fact]
    public void A_schema_keeps_its_descriptions()
        => Utf8GraphQLParser.Parse("\"An _id_.\" type T implements A&B @d{ f(\"How many.\" n:Int=1 m:Int):[T!] } union U=|A|B").ToString().ShouldBe("""
            "An _id_."
            type T implements A & B @d {
              f(
                "How many."
                n: Int = 1
                m: Int
              ): [T!]
            }

            union U = A | B
            """);

    [Fact]
    public void A_number_made_by_a_program_reads_back_as_the_kind_it_was()
    {
        new FloatValueNode(1d).ToString().ShouldBe("1.0");
        new FloatValueNode(12m).ToString().ShouldBe("12.0");
        new FloatValueNode(1e300).ToString().ShouldBe("1E+300");
        new IntValueNode(-7).ToString().ShouldBe("-7");
    }

    [Theory]
    [InlineData("  leading space")]
    [InlineData("one\n  two\n three")]
    [InlineData("quotes \"\"\" inside")]
    [InlineData("ends with \\")]
    [InlineData("")]
    [InlineData("\n blank lines around \n")]
    [InlineData("  both\n  indented")]
    public void A_block_string_says_the_same_after_a_round_trip(string text)
        => ((StringValueNode)Utf8GraphQLParser.Syntax.ParseValueLiteral(new StringValueNode(null, text, true).ToString())).Value.ShouldBe(text);
}
