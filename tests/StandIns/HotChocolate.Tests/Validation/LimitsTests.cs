using System.Diagnostics;
using CpmTracker.StandIns.HotChocolate.Tests.Specification;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;
using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Validation;

public sealed class The_limits_of_an_application
{
    [Fact]
    public void Validation_stops_after_five_errors() => Errors("{ a b c d e f g }").Count.ShouldBe(5);

    [Fact]
    public void Another_number_of_errors_can_be_set() => Errors("{ a b c d e f g }", new ValidationSettings { MaxErrors = 2 }).Count.ShouldBe(2);

    [Fact]
    public void Introspection_can_be_switched_off()
    {
        var error = Errors("{ __typename __schema { types } }", new ValidationSettings { AllowIntrospection = false }).ShouldHaveSingleItem();
        error.Message.ShouldBe("Introspection is not allowed for the current request.");
        error.Code.ShouldBe("HC0046");
        error.Extensions!["field"].ShouldBe("__schema");
    }

    [Theory]
    [InlineData("{ dog { owner { name } } }")]
    [InlineData("{ dog { ...f } } fragment f on Dog { owner { name } }")]
    [InlineData("{ dog { ... on Pet { ... on Dog { owner { name } } } } }")]
    public void A_depth_of_three_is_three_also_through_fragments(string document)
    {
        Errors(document, new ValidationSettings { MaxExecutionDepth = 3 }).ShouldBeEmpty();
        Errors(document, new ValidationSettings { MaxExecutionDepth = 2 }).ShouldHaveSingleItem().Message
            .ShouldBe("The GraphQL document has an execution depth of 3 which exceeds the max allowed execution depth of 2.");
    }

    [Fact]
    public void Introspection_can_be_left_out_of_the_depth()
        => Errors("{ __schema { types } }", new ValidationSettings { MaxExecutionDepth = 1, SkipIntrospectionFields = true }).ShouldBeEmpty();

    [Fact]
    public void A_chain_of_two_thousand_fragments_is_measured()
    {
        var chain = string.Concat(Enumerable.Range(0, 2_000).Select(i => $" fragment F{i} on Dog {{ ...F{i + 1} }}"));
        Errors("{ dog { ...F0 } }" + chain + " fragment F2000 on Dog { name }", new ValidationSettings { MaxExecutionDepth = 2 }).ShouldBeEmpty();
    }

    [Fact]
    public void A_thousand_operations_over_a_thousand_fragments_are_given_up()
    {
        var operations = string.Concat(Enumerable.Range(0, 1_000).Select(i => $" query Q{i}($a: Boolean) {{ ...F0 }}"));
        var chain = string.Concat(Enumerable.Range(0, 1_000).Select(i => $" fragment F{i} on Query {{ ...F{i + 1} }}"));
        var watch = Stopwatch.StartNew();
        var errors = Errors(operations + chain + " fragment F1000 on Query { dog { isHouseTrained(atOtherHomes: $a) } }");
        errors.ShouldHaveSingleItem().Message.ShouldContain("too many ways");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_mutation_needs_a_mutation_type()
        => DocumentValidator.Validate(
            SchemaOfText.Read("type Query { a: Int } type __Schema { types: [String!]! }"),
            global::HotChocolate.Language.Utf8GraphQLParser.Parse("mutation { a }"),
            new ValidationSettings()).ShouldHaveSingleItem().Message.ShouldBe("The schema has no type `Mutation`.");

    [Fact]
    public async Task The_parser_takes_as_much_as_the_application_allows()
    {
        var schema = Graph.Of<Books.BookQuery>().ModifyParserOptions(options =>
        {
            options.MaxAllowedFields = 2;
            options.MaxAllowedTokens = 12;
            options.MaxAllowedNodes = 12;
            options.IncludeLocations = false;
        });
        (await schema.AnswerAsync("{ hello again: hello }")).ShouldBe("""{"data":{"hello":"Hello, world!","again":"Hello, world!"}}""");
        (await schema.AnswerAsync("{ hello a: hello b: hello }")).ShouldContain("more than 2 fields");
        (await schema.AnswerAsync("{ hello(name: \"a\") @skip(if: false) hello(name: \"a\") }")).ShouldContain("more than 12 ");
        (await schema.AnswerAsync("{ nope }")).ShouldNotContain("locations");
    }
}
