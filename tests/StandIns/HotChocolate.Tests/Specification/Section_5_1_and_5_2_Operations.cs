using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_5_1_1_Executable_Definitions
{
    [Theory]
    [InlineData("query getDogName { dog { name } } extend type Dog { color: String }")]
    [InlineData("{ dog { name } } schema { query: Query }")]
    [InlineData("{ dog { name } } directive @d on FIELD")]
    [InlineData("{ dog { name } } scalar Url")]
    [InlineData("type Dog { name: String }")]
    public void Definitions_and_extensions_of_types_are_not_executed(string document) => Refuses(document, "Executable-Definitions");

    [Fact]
    public void The_example_also_selects_what_only_its_own_extension_has()
        => Errors("query getDogName { dog { name color } } extend type Dog { color: String }").Count.ShouldBe(2);
}

public sealed class Section_5_2_1_1_Operation_Name_Uniqueness
{
    [Fact]
    public void Different_names_are_accepted()
        => Accepts("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } }");

    [Theory]
    [InlineData("query getName { dog { name } } query getName { dog { owner { name } } }")]
    [InlineData("query dogOperation { dog { name } } mutation dogOperation { mutateDog }")]
    public void The_same_name_twice_is_refused(string document) => Refuses(document, "Operation-Name-Uniqueness");
}

public sealed class Section_5_2_2_1_Lone_Anonymous_Operation
{
    [Fact]
    public void Alone_it_is_accepted() => Accepts("{ dog { name } }");

    [Fact]
    public void Beside_another_it_is_refused()
        => Refuses("{ dog { name } } query getName { dog { owner { name } } }", "Lone-Anonymous-Operation");
}

public sealed class Section_5_2_3_1_Single_Root_Field
{
    [Theory]
    [InlineData("subscription sub { newMessage { body sender } }")]
    [InlineData("subscription sub { ...newMessageFields } fragment newMessageFields on Subscription { newMessage { body sender } }")]
    [InlineData("subscription sub { newMessage { body } newMessage { sender } }")]
    [InlineData("subscription sub { alias: newMessage { body } }")]
    [InlineData("subscription sub { ... on Subscription { newMessage { body } } ... { newMessage { sender } } }")]
    public void One_field_is_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("subscription sub { newMessage { body sender } disallowedSecondRootField }")]
    [InlineData("subscription sub { ...m } fragment m on Subscription { newMessage { body sender } disallowedSecondRootField }")]
    [InlineData("subscription sub { a: disallowedSecondRootField b: disallowedSecondRootField }")]
    [InlineData("subscription sub { __typename }")]
    [InlineData("subscription sub { newMessage { body } ... { disallowedSecondRootField } }")]
    public void Two_fields_or_introspection_are_refused(string document) => Refuses(document, "Single-root-field");
}
