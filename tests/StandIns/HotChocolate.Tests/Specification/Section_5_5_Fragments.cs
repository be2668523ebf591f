using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_5_5_1_1_Fragment_Name_Uniqueness
{
    [Fact]
    public void Different_names_are_accepted()
        => Accepts("{ dog { ...a ...b } } fragment a on Dog { name } fragment b on Dog { owner { name } }");

    [Fact]
    public void The_same_name_twice_is_refused()
        => Refuses("{ dog { ...a } } fragment a on Dog { name } fragment a on Dog { owner { name } }", "Fragment-Name-Uniqueness");
}

public sealed class Section_5_5_1_2_Fragment_Spread_Type_Existence
{
    [Theory]
    [InlineData("fragment correctType on Dog { name }")]
    [InlineData("fragment inlineFragment on Dog { ... on Dog { name } }")]
    [InlineData("fragment inlineFragment2 on Dog { ... @include(if: true) { name } }")]
    public void Types_of_the_schema_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment notOnExistingType on NotInSchema { name }")]
    [InlineData("fragment inlineNotExistingType on Dog { ... on NotInSchema { name } }")]
    public void Others_are_refused(string document) => Refuses(document, "Fragment-Spread-Type-Existence");
}

public sealed class Section_5_5_1_3_Fragments_On_Composite_Types
{
    [Theory]
    [InlineData("fragment fragOnObject on Dog { name }")]
    [InlineData("fragment fragOnInterface on Pet { name }")]
    [InlineData("fragment fragOnUnion on CatOrDog { ... on Dog { name } }")]
    public void Composite_types_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment fragOnScalar on Int { something }")]
    [InlineData("fragment inlineFragOnScalar on Dog { ... on Boolean { somethingElse } }")]
    [InlineData("fragment fragOnInput on ComplexInput { name }")]
    [InlineData("fragment fragOnEnum on DogCommand { name }")]
    public void Others_are_refused(string document) => Refuses(document, "Fragments-On-Composite-Types");
}

public sealed class Section_5_5_1_4_Fragments_Must_Be_Used
{
    [Fact]
    public void One_that_nothing_spreads_is_refused_where_it_stands()
        => Errors("fragment nameFragment on Dog { # unused\n  name\n}\n\n{\n  dog {\n    name\n  }\n}").ShouldHaveSingleItem().Locations
            .ShouldNotBeNull().ShouldHaveSingleItem().ShouldBe(new global::HotChocolate.Location(1, 1));

    [Fact]
    public void A_fragment_that_no_operation_leads_to_is_refused()
        => Errors("{ dog { name } } fragment a on Dog { ...b } fragment b on Dog { name }").Select(error => error.Extensions!["fragment"]).ShouldBe(["a", "b"]);

    [Fact]
    public void One_that_is_reached_through_another_is_used()
        => Errors("{ dog { ...a } } fragment a on Dog { ...b } fragment b on Dog { name }").ShouldBeEmpty();
}

public sealed class Section_5_5_2_1_Fragment_Spread_Target_Defined
{
    [Fact]
    public void A_spread_of_nothing_is_refused() => Refuses("{ dog { ...undefinedFragment } }", "Fragment-spread-target-defined");
}

public sealed class Section_5_5_2_2_Fragment_Spreads_Must_Not_Form_Cycles
{
    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { name ...b } fragment b on Dog { barkVolume ...a }")]
    [InlineData("{ dog { ...dogFragment } } fragment dogFragment on Dog { owner { pets { ...dogFragment } } }")]
    [InlineData("{ dog { ...self } } fragment self on Dog { ...self }")]
    [InlineData("{ dog { ...dogFragment } } fragment dogFragment on Dog { name owner { ...ownerFragment } } fragment ownerFragment on Human { name pets { ...dogFragment } }")]
    public void A_cycle_is_refused(string document) => Refuses(document, "Fragment-spreads-must-not-form-cycles");

    [Fact]
    public void Two_ways_to_the_same_fragment_are_no_cycle()
        => Accepts("{ dog { ...a ...b } } fragment a on Dog { ...c } fragment b on Dog { ...c } fragment c on Dog { name }");

    [Fact]
    public void A_chain_of_two_thousand_fragments_is_followed_to_its_end()
    {
        var chain = string.Concat(Enumerable.Range(0, 2_000).Select(i => $" fragment F{i} on Dog {{ ...F{(i + 1) % 2_000} }}"));
        Refuses("{ dog { ...F0 } }" + chain, "Fragment-spreads-must-not-form-cycles");
    }
}

public sealed class Section_5_5_2_3_Fragment_Spread_Is_Possible
{
    [Theory]
    [InlineData("fragment dogFragment on Dog { ... on Dog { barkVolume } }")]
    [InlineData("fragment petNameFragment on Pet { name } fragment interfaceWithinObject on Dog { ...petNameFragment }")]
    [InlineData("fragment catOrDogNameFragment on CatOrDog { ... on Cat { meowVolume } } fragment unionWithObject on Dog { ...catOrDogNameFragment }")]
    [InlineData("fragment petFragment on Pet { name ... on Dog { barkVolume } }")]
    [InlineData("fragment catOrDogFragment on CatOrDog { ... on Cat { meowVolume } }")]
    [InlineData("fragment unionWithInterface on Pet { ...dogOrHumanFragment } fragment dogOrHumanFragment on DogOrHuman { ... on Dog { barkVolume } }")]
    [InlineData("fragment interfaceWithInterface on Node { ...resourceFragment } fragment resourceFragment on Resource { url }")]
    [InlineData("fragment outwards on Resource { ... on Node { id } }")]
    public void Overlapping_types_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment catInDogFragmentInvalid on Dog { ... on Cat { meowVolume } }")]
    [InlineData("fragment sentientFragment on Sentient { ... on Dog { barkVolume } }")]
    [InlineData("fragment humanOrAlienFragment on HumanOrAlien { ... on Cat { meowVolume } }")]
    [InlineData("fragment nonIntersectingInterfaces on Pet { ...sentientFragment } fragment sentientFragment on Sentient { name }")]
    public void Types_that_no_object_has_both_of_are_refused(string document) => Refuses(document, "Fragment-spread-is-possible");
}
