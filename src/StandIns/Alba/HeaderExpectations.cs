using System.Text.RegularExpressions;

namespace Alba;

/// <summary>What is expected of one header of the response.</summary>
public sealed class HeaderExpectations(Scenario parent, string headerKey)
{
    /// <summary>It has one value, exactly that.</summary>
    public HeaderExpectations SingleValueShouldEqual(string expected) =>
        Single(value => value == expected, $"'{expected}'");

    /// <summary>It has one value, which matches the pattern.</summary>
    public HeaderExpectations SingleValueShouldMatch(string regex) => SingleValueShouldMatch(new Regex(regex));

    /// <summary>It has one value, which matches the pattern.</summary>
    public HeaderExpectations SingleValueShouldMatch(Regex regex) =>
        Single(regex.IsMatch, $"a value matching '{regex}'");

    /// <summary>It has one value, not empty.</summary>
    public HeaderExpectations ShouldHaveOneNonNullValue() => Single(value => value.Length > 0, "one value");

    /// <summary>It has at least one value.</summary>
    public void ShouldHaveValues() => Expect(values => values.Length > 0, "values");

    /// <summary>It has exactly those values, in that order.</summary>
    public void ShouldHaveValues(params string[] expectedValues) =>
        Expect(values => values.SequenceEqual(expectedValues), string.Join(", ", expectedValues.Select(v => $"'{v}'")));

    /// <summary>The response does not have it.</summary>
    public void ShouldNotBeWritten() => Expect(values => values.Length == 0, "no value");

    private HeaderExpectations Single(Func<string, bool> matches, string expected) => Expect(values => values is [var value] && matches(value), expected);

    private HeaderExpectations Expect(Func<string[], bool> satisfied, string expected)
    {
        parent.Expect(context =>
        {
            var actual = context.HttpContext.Response.Headers[headerKey].Select(value => value ?? "").ToArray();
            if (satisfied(actual)) return;
            var found = actual.Length == 0 ? "no value" : string.Join(", ", actual.Select(v => $"'{v}'"));
            context.AddFailure($"Expected {expected} for header '{headerKey}', but found {found}");
        });
        return this;
    }
}
