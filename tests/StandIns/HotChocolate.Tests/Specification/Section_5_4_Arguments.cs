using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_5_4_1_Argument_Names
{
    [Theory]
    [InlineData("fragment argOnRequiredArg on Dog { doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("fragment argOnOptional on Dog { isHouseTrained(atOtherHomes: true) @include(if: true) }")]
    [InlineData("fragment multipleArgs on Arguments { multipleRequirements(x: 1, y: 2) }")]
    [InlineData("fragment multipleArgsReverseOrder on Arguments { multipleRequirements(y: 2, x: 1) }")]
    public void Arguments_of_the_field_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment invalidArgName on Dog { isHouseTrained(command: CLEAN_UP_HOUSE) }")]
    [InlineData("fragment invalidArgName on Dog { isHouseTrained(atOtherHomes: true) @include(if: true, unless: false) }")]
    [InlineData("{ dog { __typename(of: 1) } }")]
    [InlineData("{ dog(name: \"Fido\") { name } }")]
    public void Others_are_refused(string document) => Refuses(document, "Argument-Names");

    [Theory]
    [InlineData("fragment invalidArgName on Dog { doesKnowCommand(command: CLEAN_UP_HOUSE) }")]
    [InlineData("fragment invalidArgName on Dog { isHouseTrained(atOtherHomes: true) @include(unless: false) }")]
    public void In_place_of_a_required_one_it_is_missed_too(string document)
        => Refuses(document, "Argument-Names", "Required-Arguments");
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
    [InlineData("fragment goodBooleanArgDefault on Arguments { booleanArgField }")]
    [InlineData("fragment goodNonNullArgDefault on Arguments { optionalNonNullBooleanArgField }")]
    public void Given_or_not_required_is_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment missingRequiredArg on Arguments { nonNullBooleanArgField }")]
    [InlineData("fragment missingOneOfTwo on Arguments { multipleRequirements(x: 1) }")]
    [InlineData("fragment missingOnDirective on Dog { name @skip }")]
    public void Missing_is_refused(string document) => Refuses(document, "Required-Arguments");

    [Theory]
    [InlineData("fragment missingRequiredArg on Arguments { nonNullBooleanArgField(nonNullBooleanArg: null) }")]
    [InlineData("fragment withDefault on Arguments { optionalNonNullBooleanArgField(optionalBooleanArg: null) }")]
    public void Null_for_a_required_argument_is_a_value_of_the_wrong_type(string document) => Refuses(document, "Values-of-Correct-Type");
}
