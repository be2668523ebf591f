namespace CpmTracker.Server.Seeding;

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CpmTracker.Domain.Catalogue;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

/// <summary>How a single value is written in a file of reference data.</summary>
internal static partial class ScalarText
{
    /// <summary>Whether values of this type are written as one scalar.</summary>
    public static bool Reads(Type type) => Plain(type) is { IsEnum: true } or { Name: nameof(String) or nameof(Int32) or nameof(Boolean) }
        || type == typeof(PlannedMinutes) || type == typeof(DuePoint) || type == typeof(Period);

    /// <summary>The value, or null when the node does not hold one; <paramref name="expected"/> then says what would be right.</summary>
    public static object? Read(Type type, YamlNode node, out string expected)
    {
        var plain = Plain(type);
        expected = Expected(plain);
        if (node is not YamlScalarNode { Value: { } text } scalar)
            return null;
        if (plain == typeof(string))
            return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        if (plain == typeof(PlannedMinutes))
            return ReadMinutes(text);
        if (plain == typeof(DuePoint))
            return ReadDuePoint(text);
        if (plain == typeof(Period))
            return ReadPeriod(text);
        if (plain.IsEnum)
            return Enum.GetValues(plain).Cast<object>().FirstOrDefault(member => Written(member) == text);
        if (scalar.Style != ScalarStyle.Plain)
            return null;
        if (plain == typeof(int))
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return text switch { "true" => true, "false" => false, _ => null };
    }

    private static string Expected(Type type) => type.Name switch
    {
        nameof(String) => "text",
        nameof(Int32) => "a whole number",
        nameof(Boolean) => "true or false",
        nameof(PlannedMinutes) => "minutes: '60', '30-45', 'up to 120' or 'unknown'",
        nameof(DuePoint) => "'none', 'before 2', 'between 1 and 2', 'during 2' or 'after 2'",
        nameof(Period) => "a date: '2014-03-06', '2014-03-06 to 2014-03-07', '2016-06', '2012' or 'unknown'",
        _ => $"one of {string.Join(", ", Enum.GetValues(type).Cast<object>().Select(Written))}",
    };

    private static PlannedMinutes? ReadMinutes(string text) => MinutesForm().Match(text) is not { Success: true } form
        ? null
        : (Number(form, "only"), Number(form, "min"), Number(form, "max")) switch
        {
            ({ } only, _, _) => new(only, only),
            (_, { } min, { } max) => min < max ? new(min, max) : null,
            (_, _, { } max) => new(null, max),
            _ => PlannedMinutes.Unknown,
        };

    private static DuePoint? ReadDuePoint(string text) => DueForm().Match(text) is not { Success: true } form
        ? null
        : (form.Groups["kind"].Value, Number(form, "n"), Number(form, "m")) switch
        {
            ("before", { } n, _) => DuePoint.Before(n),
            ("during", { } n, _) => DuePoint.During(n),
            ("after", { } n, _) => DuePoint.After(n),
            (_, { } n, { } m) => n < m ? DuePoint.Between(n, m) : null,
            _ => DuePoint.None,
        };

    private static Period? ReadPeriod(string text) => text.Split(" to ") switch
    {
        ["unknown"] => Period.Unknown,
        [var only] => Stretch(only),
        [var first, var last] => Stretch(first) is { } from && Stretch(last) is { } to && from.Precision == to.Precision && from.To < to.From
            ? new(from.From, to.To, from.Precision)
            : null,
        _ => null,
    };

    private static Period? Stretch(string text)
    {
        if (Date(text, "yyyy") is { } year)
            return new(year, year.AddYears(1).AddDays(-1), DatePrecision.Year);
        if (Date(text, "yyyy-MM") is { } month)
            return new(month, month.AddMonths(1).AddDays(-1), DatePrecision.Month);
        return Date(text, "yyyy-MM-dd") is { } day ? new(day, day, DatePrecision.Day) : null;
    }

    private static DateOnly? Date(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? Number(Match form, string group) =>
        form.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    private static string Written(object member) => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()!);

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    [GeneratedRegex(@"^(unknown|(?<only>\d{1,4})|(?<min>\d{1,4})-(?<max>\d{1,4})|up to (?<max>\d{1,4}))$")]
    private static partial Regex MinutesForm();

    [GeneratedRegex(@"^(none|(?<kind>before|during|after) (?<n>\d{1,2})|between (?<n>\d{1,2}) and (?<m>\d{1,2}))$")]
    private static partial Regex DueForm();
}
