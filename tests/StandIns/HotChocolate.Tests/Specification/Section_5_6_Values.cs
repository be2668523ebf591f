using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_5_6_1_Values_Of_Correct_Type
{
    [Theory]
    [InlineData("fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }")]
    [InlineData("fragment coercedIntIntoFloatArg on Arguments { floatArgField(floatArg: 123) }")]
    [InlineData("query goodComplexDefaultValue($search: ComplexInput = { name: \"Fido\" }) { findDog(complex: $search) { name } }")]
    [InlineData("fragment oneForAList on Arguments { booleanListArgField(booleanListArg: true) }")]
    [InlineData("fragment nullInAList on Arguments { booleanListArgField(booleanListArg: [true, null]) }")]
    [InlineData("fragment nullForOptional on Arguments { intArgField(intArg: null) }")]
    [InlineData("fragment smallest on Arguments { intArgField(intArg: -2147483648) }")]
    [InlineData("fragment exponent on Arguments { floatArgField(floatArg: -1.5e-10) }")]
    [InlineData("{ findPet(by: { id: \"4\" }) { name } }")]
    [InlineData("{ findPet(by: { id: -4 }) { name } }")]
    [InlineData("{ findDog(complex: {}) { name } }")]
    [InlineData("{ booleanList(booleanListArg: []) }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) } }")]
    public void Fitting_values_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment stringIntoInt on Arguments { intArgField(intArg: \"123\") }")]
    [InlineData("fragment floatIntoInt on Arguments { intArgField(intArg: 1.5) }")]
    [InlineData("fragment intTooLarge on Arguments { intArgField(intArg: 829384293849283498239482938) }")]
    [InlineData("fragment unknownEnumValue on Dog { doesKnowCommand(dogCommand: JUMP) }")]
    [InlineData("fragment stringForEnum on Dog { doesKnowCommand(dogCommand: \"SIT\") }")]
    [InlineData("query badComplexValue { findDog(complex: { name: 123 }) { name } }")]
    [InlineData("query noObject { findDog(complex: \"Fido\") { name } }")]
    [InlineData("query nullInNonNullList { booleanList(booleanListArg: [true, null]) }")]
    [InlineData("query badDefault($n: Int = \"one\") { arguments { intArgField(intArg: $n) } }")]
    [InlineData("fragment listForOne on Arguments { intArgField(intArg: [1]) }")]
    [InlineData("fragment justTooLarge on Arguments { intArgField(intArg: 2147483648) }")]
    [InlineData("fragment justTooSmall on Arguments { intArgField(intArg: -2147483649) }")]
    [InlineData("fragment intInExponent on Arguments { intArgField(intArg: 1e3) }")]
    [InlineData("fragment infinite on Arguments { floatArgField(floatArg: 1e400) }")]
    [InlineData("fragment stringIntoFloat on Arguments { floatArgField(floatArg: \"1.5\") }")]
    [InlineData("fragment enumIntoBoolean on Arguments { booleanArgField(booleanArg: TRUE) }")]
    [InlineData("fragment intIntoBoolean on Arguments { booleanArgField(booleanArg: 1) }")]
    [InlineData("{ findPet(by: { id: 4.0 }) { name } }")]
    [InlineData("{ findPet(by: { id: true }) { name } }")]
    [InlineData("{ findDog(complex: { name: Fido }) { name } }")]
    [InlineData("fragment booleanForEnum on Dog { doesKnowCommand(dogCommand: true) }")]
    [InlineData("fragment objectForScalar on Arguments { intArgField(intArg: { value: 1 }) }")]
    [InlineData("fragment nestedList on Arguments { booleanListArgField(booleanListArg: [[true]]) }")]
    [InlineData("{ dog { name @include(if: \"true\") } }")]
    [InlineData("query badDefaultOfAnObject($c: ComplexInput = { tag: { number: \"1\" } }) { findDog(complex: $c) { name } }")]
    [InlineData("query nullDefault($n: Int! = null) { arguments { intArgField(intArg: $n) } }")]
    public void Others_are_refused(string document) => Refuses(document, "Values-of-Correct-Type");

    [Fact]
    public void A_message_does_not_repeat_a_huge_literal()
        => Errors($$"""{ arguments { intArgField(intArg: "{{new string('x', 100_000)}}") } }""").ShouldHaveSingleItem().Message.Length.ShouldBeLessThan(200);
}

public sealed class Section_5_6_2_Input_Object_Field_Names
{
    [Fact]
    public void Fields_of_the_type_are_accepted() => Accepts("{ findDog(complex: { name: \"Fido\" }) { name } }");

    [Fact]
    public void Others_are_refused() => Refuses("{ findDog(complex: { favoriteCookieFlavor: \"Bacon\" }) { name } }", "Input-Object-Field-Names");
}

public sealed class Section_5_6_3_Input_Object_Field_Uniqueness
{
    [Fact]
    public void A_field_given_twice_is_refused()
        => Refuses("{ field(arg: { field: true, field: false }) }", "Input-Object-Field-Uniqueness");

    [Fact]
    public void Twice_in_an_object_inside_is_refused_as_well()
        => Refuses("{ findDog(complex: { tag: { number: 1, number: 1 } }) { name } }", "Input-Object-Field-Uniqueness");
}

public sealed class Section_5_6_4_Input_Object_Required_Fields
{
    [Fact]
    public void With_a_default_a_field_need_not_be_given() => Accepts("{ findDog(complex: { tag: { number: 1 } }) { name } }");

    [Fact]
    public void Without_one_it_must() => Refuses("{ findDog(complex: { tag: { colour: \"blue\" } }) { name } }", "Input-Object-Required-Fields");
}

public sealed class One_of_input_objects
{
    [Theory]
    [InlineData("{ findPet(by: { id: 1 }) { name } }")]
    [InlineData("query q($id: ID!) { findPet(by: { id: $id }) { name } }")]
    [InlineData("query q($by: PetBy) { findPet(by: $by) { name } }")]
    public void Exactly_one_field_is_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("{ findPet(by: {}) { name } }")]
    [InlineData("{ findPet(by: { id: 1, name: \"Fido\" }) { name } }")]
    [InlineData("{ findPet(by: { id: null }) { name } }")]
    [InlineData("query q($id: ID) { findPet(by: { id: $id }) { name } }")]
    [InlineData("query q($id: ID = 1) { findPet(by: { id: $id }) { name } }")]
    public void None_several_null_or_a_variable_that_may_be_null_are_refused(string document) => Errors(document).ShouldHaveSingleItem();
}
