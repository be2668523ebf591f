using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_5_8_1_Variable_Uniqueness
{
    [Fact]
    public void Declared_twice_is_refused()
        => Refuses("query q($x: Boolean, $x: Boolean) { dog { isHouseTrained(atOtherHomes: $x) } }", "Variable-Uniqueness");

    [Fact]
    public void Two_operations_may_declare_the_same_name() => Accepts("""
        query A($x: Boolean) { ...F }
        query B($x: Boolean) { ...F }
        fragment F on Query { dog { isHouseTrained(atOtherHomes: $x) } }
        """);
}

public sealed class Section_5_8_2_Variables_Are_Input_Types
{
    [Theory]
    [InlineData("query takesBoolean($x: Boolean) { dog { isHouseTrained(atOtherHomes: $x) } }")]
    [InlineData("query takesComplexInput($x: ComplexInput) { findDog(complex: $x) { name } }")]
    [InlineData("query takesListOfBoolean($x: [Boolean!]) { booleanList(booleanListArg: $x) }")]
    public void Input_types_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("Cat")]
    [InlineData("Dog!")]
    [InlineData("[Pet]")]
    [InlineData("CatOrDog")]
    [InlineData("NotInSchema")]
    public void Others_are_refused(string type)
        => Errors($"query q($x: {type}) {{ arguments {{ booleanArgField(booleanArg: $x) }} }}")[0].Extensions!["specifiedBy"]!.ToString()!
            .ShouldEndWith("#sec-Variables-Are-Input-Types");
}

public sealed class Section_5_8_3_All_Variable_Uses_Defined
{
    [Fact]
    public void Declared_is_accepted() => Accepts("query q($x: Boolean) { dog { isHouseTrained(atOtherHomes: $x) } }");

    [Theory]
    [InlineData("query q { dog { isHouseTrained(atOtherHomes: $x) } }")]
    [InlineData("query q { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $x) }")]
    [InlineData("query q { dog { ...a } } fragment a on Dog { ...b } fragment b on Dog { isHouseTrained(atOtherHomes: $x) }")]
    [InlineData("query a($x: Boolean) { dog { ...f } } query b { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $x) }")]
    [InlineData("query q { dog { name @skip(if: $x) } }")]
    [InlineData("query q { findDog(complex: { tag: { number: $x } }) { name } }")]
    public void Undeclared_is_refused_also_through_fragments(string document) => Refuses(document, "All-Variable-Uses-Defined");
}

public sealed class Section_5_8_4_All_Variables_Used
{
    [Theory]
    [InlineData("query variableUnused($x: Boolean) { dog { isHouseTrained } }")]
    [InlineData("query q($x: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained }")]
    [InlineData("query a($x: Boolean) { dog { ...f } } query b($x: Boolean, $y: Int) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $x) }")]
    public void Unused_is_refused(string document) => Refuses(document, "All-Variables-Used");

    [Fact]
    public void Used_in_a_fragment_is_used()
        => Accepts("query q($x: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $x) }");
}

public sealed class Section_5_8_5_All_Variable_Usages_Are_Allowed
{
    [Theory]
    [InlineData("query q($x: Boolean!) { arguments { booleanArgField(booleanArg: $x) } }")]
    [InlineData("query nonNullListToList($x: [Boolean]!) { arguments { booleanListArgField(booleanListArg: $x) } }")]
    [InlineData("query booleanArgQueryWithDefault($x: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $x) } }")]
    [InlineData("query booleanArgQueryWithDefault($x: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $x) } }")]
    [InlineData("query inAList($x: Boolean) { arguments { booleanListArgField(booleanListArg: [true, $x]) } }")]
    public void Where_each_value_fits_it_is_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("query intCannotGoIntoBoolean($x: Int) { arguments { booleanArgField(booleanArg: $x) } }")]
    [InlineData("query booleanListCannotGoIntoBoolean($x: [Boolean]) { arguments { booleanArgField(booleanArg: $x) } }")]
    [InlineData("query booleanArgQuery($x: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $x) } }")]
    [InlineData("query listToNonNullList($x: [Boolean]) { arguments { booleanListArgField(booleanListArg: $x) } }")]
    [InlineData("query nullDefault($x: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $x) } }")]
    [InlineData("query elements($x: [Boolean]) { booleanList(booleanListArg: $x) }")]
    [InlineData("query throughAFragment($x: Int) { ...f } fragment f on Query { arguments { booleanArgField(booleanArg: $x) } }")]
    public void Where_one_does_not_it_is_refused(string document) => Refuses(document, "All-Variable-Usages-Are-Allowed");
}
