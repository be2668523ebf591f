using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_5_7_1_Directives_Are_Defined
{
    [Fact]
    public void An_unknown_directive_is_refused() => Refuses("{ dog { name @nope } }", "Directives-Are-Defined");

    [Theory]
    [InlineData("query @nope { dog { name } }")]
    [InlineData("query ($x: Boolean! @nope) { dog { name @skip(if: $x) } }")]
    [InlineData("{ ...f @nope } fragment f on Query { dog { name } }")]
    [InlineData("{ ... @nope { dog { name } } }")]
    [InlineData("{ ...f } fragment f on Query @nope { dog { name } }")]
    public void Wherever_it_stands(string document) => Refuses(document, "Directives-Are-Defined");
}

public sealed class Section_5_7_2_Directives_Are_In_Valid_Locations
{
    [Theory]
    [InlineData("query @skip(if: $foo) { field }")]
    [InlineData("query @skip(if: true) { dog { name } }")]
    [InlineData("query q($x: Boolean @skip(if: true)) { dog { name @include(if: $x) } }")]
    [InlineData("{ dog { ...f } } fragment f on Dog @include(if: true) { name }")]
    [InlineData("{ dog { ... @tag { name } } }")]
    public void A_directive_in_another_place_is_refused(string document)
        => Errors(document)
            .Select(error => error.Extensions!["specifiedBy"]!.ToString())
            .ShouldContain(url => url!.EndsWith("Directives-Are-In-Valid-Locations"));

    [Fact]
    public void In_its_places_it_is_accepted()
        => Accepts("{ dog @skip(if: false) { ...f @skip(if: false) ... @include(if: true) { nickname } } } fragment f on Dog { name }");
}

public sealed class Section_5_7_3_Directives_Are_Unique_Per_Location
{
    [Fact]
    public void Twice_in_one_place_is_refused()
        => Refuses(
            "query ($foo: Boolean = true, $bar: Boolean = false) { field @skip(if: $foo) @skip(if: $bar) }",
            "Directives-Are-Unique-Per-Location");

    [Fact]
    public void In_two_places_it_is_accepted()
        => Accepts("query q($foo: Boolean = true, $bar: Boolean = false) { dog @skip(if: $foo) { name } dog @skip(if: $bar) { nickname } }");

    [Fact]
    public void A_repeatable_one_may_stand_twice() => Accepts("{ dog { name @tag(name: \"a\") @tag(name: \"b\") } }");
}
