using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_5_3_1_Field_Selections
{
    [Theory]
    [InlineData("fragment interfaceFieldSelection on Pet { name }")]
    [InlineData("fragment inDirectFieldSelectionOnUnion on CatOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } }")]
    [InlineData("{ __schema { types } __typename }")]
    [InlineData("{ pet { __typename } catOrDog { __typename } dog { __typename } }")]
    public void Fields_of_the_type_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment fieldNotDefined on Dog { meowVolume }")]
    [InlineData("fragment aliasedLyingFieldTargetNotDefined on Dog { barkVolume: kawVolume }")]
    [InlineData("fragment definedOnImplementorsButNotInterface on Pet { nickname }")]
    [InlineData("fragment directFieldSelectionOnUnion on CatOrDog { name barkVolume }")]
    [InlineData("fragment introspectionBelowTheRoot on Dog { __schema { types } }")]
    [InlineData("mutation m { __schema { types } }")]
    [InlineData("{ dog { ... on Pet { nickname } } }")]
    [InlineData("{ dog { name: __nope } }")]
    public void Other_fields_are_refused(string document) => Refuses(document, "Field-Selections");

    [Fact]
    public void The_error_says_which_field_of_which_type_and_where()
    {
        var error = Errors("{\n  alias: nope\n}").ShouldHaveSingleItem();
        error.Message.ShouldBe("The field `nope` does not exist on the type `Query`.");
        error.Locations.ShouldNotBeNull().ShouldHaveSingleItem().ShouldBe(new global::HotChocolate.Location(2, 3));
        error.Extensions.ShouldNotBeNull().ShouldBe(new Dictionary<string, object?>
        {
            ["type"] = "Query",
            ["field"] = "nope",
            ["responseName"] = "alias",
            ["specifiedBy"] = "https://spec.graphql.org/October2021/#sec-Field-Selections"
        }, ignoreOrder: true);
    }
}

public sealed class Section_5_3_3_Leaf_Field_Selections
{
    [Theory]
    [InlineData("fragment scalarSelection on Dog { barkVolume }")]
    [InlineData("{ human { pets { name } } }")]
    [InlineData("{ dog { __typename } }")]
    public void A_leaf_without_a_selection_and_an_object_with_one_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment scalarSelectionsNotAllowedOnInt on Dog { barkVolume { sinceWhen } }")]
    [InlineData("query directQueryOnObjectWithoutSubFields { human }")]
    [InlineData("query directQueryOnInterfaceWithoutSubFields { pet }")]
    [InlineData("query directQueryOnUnionWithoutSubFields { catOrDog }")]
    [InlineData("{ human { pets } }")]
    [InlineData("{ dog { __typename { length } } }")]
    public void A_selection_of_a_leaf_or_none_of_an_object_is_refused(string document) => Refuses(document, "Leaf-Field-Selections");
}
