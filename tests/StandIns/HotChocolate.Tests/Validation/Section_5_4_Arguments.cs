using static CpmTracker.StandIns.HotChocolate.Tests.Validation.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Validation;

public sealed class Section_5_4_1_Argument_Names
{
    [Theory]
    [InlineData("fragment argOnRequiredArg on Dog { doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("fragment argOnOptional on Dog { isHouseTrained(atOtherHomes: true) @include(if: true) }")]
    public void Arguments_of_the_field_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment invalidArgName on Dog { isHouseTrained(command: CLEAN_UP_HOUSE) }")]
    [InlineData("fragment invalidArgName on Dog { isHouseTrained(atOtherHomes: true) @include(if: true, unless: false) }")]
    public void Others_are_refused(string document) => Refuses(document, "Argument-Names");
}

public sealed class Section_5_4_2_Argument_Uniqueness
{
    [Theory]
    [InlineData("fragment f on Dog { isHouseTrained(atOtherHomes: true, atOtherHomes: true) }")]
    [InlineData("fragment f on Dog { name @skip(if: true, if: false) }")]
    public void An_argument_given_twice_is_refused(string document) => Refuses(document, "Argument-Uniqueness");
}

public sealed class Section_5_4_2_1_Required_Arguments
{
    [Theory]
    [InlineData("fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }")]
    [InlineData("fragment goodNonNullArg on Arguments { nonNullBooleanArgField(nonNullBooleanArg: true) }")]
    [InlineData("fragment goodBooleanArgDefault on Arguments { booleanArgField optionalNonNullBooleanArgField }")]
    public void Given_or_not_required_is_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment missingRequiredArg on Arguments { nonNullBooleanArgField }")]
    [InlineData("fragment missingOneOfTwo on Arguments { multipleRequirements(x: 1) }")]
    [InlineData("fragment missingOnDirective on Dog { name @skip }")]
    public void Missing_is_refused(string document) => Refuses(document, "Required-Arguments");

    [Fact]
    public void Null_for_a_required_argument_is_a_value_of_the_wrong_type()
        => Refuses("fragment f on Arguments { nonNullBooleanArgField(nonNullBooleanArg: null) }", "Values-of-Correct-Type");
}
