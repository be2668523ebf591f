using System.Diagnostics;
using System.Text;
using HotChocolate.Language;
using CpmTracker.Fuzzing;
using CpmTracker.StandIns.HotChocolate.Tests.Validation;
using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_5_3_2_Field_Selection_Merging
{
    [Theory]
    [InlineData("fragment mergeIdenticalFields on Dog { name name }")]
    [InlineData("fragment mergeIdenticalAliasesAndFields on Dog { otherName: name otherName: name }")]
    [InlineData("fragment mergeIdenticalFieldsWithIdenticalArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("query q($c: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $c) } }")]
    [InlineData("fragment f on Pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } }")]
    [InlineData("fragment f on Pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } }")]
    [InlineData("fragment f on Arguments { multipleRequirements(x: 1, y: 2) multipleRequirements(y: 2, x: 1) }")]
    [InlineData("{ findDog(complex: { name: \"a\", owner: \"b\" }) { name } findDog(complex: { owner: \"b\", name: \"a\" }) { nickname } }")]
    [InlineData("{ booleanList(booleanListArg: [true]) booleanList(booleanListArg: [true]) }")]
    [InlineData("fragment f on Pet { ... on Dog { owner { name } } ... on Cat { name } }")]
    [InlineData("fragment f on CatOrDog { __typename ... on Dog { __typename } ... on Cat { __typename } }")]
    [InlineData("{ pet { ... on Dog { a: name } ... on Cat { a: name } ... { a: name } } }")]
    [InlineData("{ dog { ...a ...b } } fragment a on Dog { owner { name } } fragment b on Pet { ... on Dog { owner { name pets { name } } } }")]
    public void Fields_that_ask_for_the_same_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment conflictingBecauseAlias on Dog { name: nickname name }")]
    [InlineData("fragment conflictingArgsOnValues on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) }")]
    [InlineData("query q($c: DogCommand!) { dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $c) } }")]
    [InlineData("query q($a: DogCommand!, $b: DogCommand!) { dog { doesKnowCommand(dogCommand: $a) doesKnowCommand(dogCommand: $b) } }")]
    [InlineData("fragment f on Dog { isHouseTrained(atOtherHomes: true) isHouseTrained }")]
    [InlineData("fragment conflictingDifferingResponses on Pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } }")]
    [InlineData("fragment f on Pet { ... on Dog { v: nickname } ... on Cat { v: name } }")]
    [InlineData("fragment f on Pet { ... on Dog { v: owner { name } } ... on Cat { v: name } }")]
    [InlineData("{ dog { owner { n: name } owner { n: __typename } } }")]
    [InlineData("{ dog { ...a ...b } } fragment a on Dog { owner { x: name } } fragment b on Pet { ... on Dog { owner { x: __typename } } }")]
    [InlineData("fragment f on Pet { name: __typename ... on Dog { name } }")]
    [InlineData("{ booleanList(booleanListArg: [true, false]) booleanList(booleanListArg: [false, true]) }")]
    [InlineData("{ findDog(complex: { name: \"a\" }) { name } findDog(complex: { name: \"a\", owner: \"b\" }) { name } }")]
    [InlineData("fragment f on Arguments { a: booleanListArgField(booleanListArg: [true]) a: booleanArgField(booleanArg: true) }")]
    [InlineData("{ dog { x: name } dog { x: nickname } }")]
    [InlineData("{ dog { ... { x: name ... { x: nickname } } } }")]
    [InlineData("{ dog { name @skip(if: true) name: nickname } }")]
    public void Fields_that_ask_for_different_things_are_refused(string document) => Refuses(document, "Field-Selection-Merging");

    [Fact]
    public void Deep_down_it_is_the_shape_that_counts_for_objects_of_different_types()
    {
        Accepts("{ catOrDog { ... on Dog { o: owner { n: name } } ... on Cat { c: nickname } } }");
        Refuses("{ a: pet { ... on Dog { o: owner { n: name } } } a: pet { ... on Dog { o: owner { n: pets { name } } } } }", "Field-Selection-Merging");
    }

    [Fact]
    public void An_argument_given_in_one_place_only_is_a_difference()
        => Errors("fragment differingArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand } { dog { ...differingArgs } }")
            .Select(error => error.Extensions!["specifiedBy"]!.ToString()!.Split("#sec-")[1]).ShouldBe(["Field-Selection-Merging", "Required-Arguments"], ignoreOrder: true);

    [Fact]
    public void Shapes_that_differ_far_down_and_only_through_fragments_are_refused()
    {
        Refuses("""
            { catOrDog { ...inDog ...inCat } }
            fragment inDog on Dog { same: owner { pets { ... on Dog { owner { deep: name } } } } }
            fragment inCat on Cat { same: keeper { pets { ... on Dog { owner { deep: pets { name } } } } } }
            """, "Field-Selection-Merging");
        Accepts("""
            { catOrDog { ...inDog ...inCat } }
            fragment inDog on Dog { same: owner { pets { ... on Dog { owner { deep: name } } } } }
            fragment inCat on Cat { same: keeper { pets { ... on Dog { owner { deep: name } } } } }
            """);
    }

    [Fact]
    public void The_error_names_both_places()
    {
        var error = Errors("{ dog { name: nickname\nname } }").ShouldHaveSingleItem();
        error.Locations.ShouldNotBeNull().Select(place => (place.Line, place.Column)).ShouldBe([(1, 9), (2, 1)]);
    }

    [Fact]
    public void The_answer_is_the_one_that_the_specifications_own_algorithm_gives()
    {
        var refused = 0;
        var schema = new SchemaText(SpecificationSchema.Schema.ToString()!);
        for (var seed = 0; seed < 800; seed++)
        {
            var text = DocumentGenerator.Make(schema, seed, mayCollide: true).Text;
            var errors = Errors(text);
            errors.ShouldAllBe(error => Equals(error.Extensions!["specifiedBy"], "https://spec.graphql.org/October2021/#sec-Field-Selection-Merging"), text);
            (errors.Count == 0).ShouldBe(new MergingByTheBook(SpecificationSchema.Schema, Utf8GraphQLParser.Parse(text)).IsAllowed(), text);
            refused += errors.Count > 0 ? 1 : 0;
        }

        refused.ShouldBeInRange(80, 720);
    }

    [Fact]
    public void Fragments_that_double_at_each_step_take_no_time()
    {
        var document = new StringBuilder("{ human { ...F0 } }\n");
        for (var i = 0; i < 60; i++)
        {
            var next = $"pets {{ ... on Dog {{ owner {{ ...F{i + 1} }} }} }}";
            document.Append($"fragment F{i} on Human {{ {next} {next} }}\n");
        }

        WithinTheLimit(document + "fragment F60 on Human { name }").ShouldBeEmpty();
    }

    [Fact]
    public void Two_thousand_times_the_same_field_take_no_time()
        => WithinTheLimit("{" + string.Concat(Enumerable.Repeat(" dog { name }", 1_000)) + "}").ShouldBeEmpty();

    [Fact]
    public void A_thousand_spreads_of_a_thousand_fields_take_no_time()
    {
        var spreads = string.Concat(Enumerable.Repeat(" dog { ...F }", 500));
        var fields = string.Concat(Enumerable.Repeat(" name", 1_000));
        WithinTheLimit("{" + spreads + "} fragment F on Dog {" + fields + " }").ShouldBeEmpty();
    }

    // Which of the fragments T meet at a place depends on each turn of the way there: two to the power of the steps is the number of groups.
    [Fact]
    public void A_document_made_to_meet_in_ever_new_groups_is_given_up()
    {
        const int steps = 20;
        var document = new StringBuilder("{ link { ...S0 } }\n");
        for (var i = 0; i < steps; i++)
        {
            document.Append($"fragment S{i} on Link {{ a: next {{ ...S{i + 1} }} b: next {{ ...S{i + 1} }} ...A{i} }}\n");
            document.Append($"fragment A{i} on Link {{ a: next {{ ...T{i + 1}_0 }} }}\n");
            for (var k = 0; k < i; k++)
                document.Append($"fragment T{i}_{k} on Link {{ a: next {{ ...T{i + 1}_{k + 1} }} b: next {{ ...T{i + 1}_{k + 1} }} }}\n");
        }

        document.Append($"fragment S{steps} on Link {{ name }}\n");
        for (var k = 0; k < steps; k++)
            document.Append($"fragment T{steps}_{k} on Link {{ name }}\n");
        WithinTheLimit(document.ToString()).ShouldHaveSingleItem().Message.ShouldContain("too many ways");
    }

    [Fact]
    public void Fragments_in_a_circle_come_to_an_end()
        => WithinTheLimit(
            "{ link { ...A } } fragment A on Link { a: next { ...A ...B } ...B } fragment B on Link { a: next { ...A } b: next { ...B } }").ShouldNotBeEmpty();

    // What explodes takes hours. The limit leaves room for a busy machine.
    private static IReadOnlyList<global::HotChocolate.IError> WithinTheLimit(string document)
    {
        var watch = Stopwatch.StartNew();
        var errors = Errors(document);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        return errors;
    }
}
