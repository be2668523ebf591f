using System.Globalization;
using System.Text.RegularExpressions;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Types.Scalars;

/// <summary><c>DateTime</c>: an instant with its offset, written with three fraction digits and <c>Z</c> for UTC.</summary>
internal sealed partial class DateTimeScalar() : TextScalar<DateTimeOffset>("DateTime", "https://www.graphql-scalars.com/date-time")
{
    protected override bool TryParseText(string text, out DateTimeOffset value)
    {
        value = default;
        return Written().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    protected override string Text(DateTimeOffset value) => value.ToString(Format(value), CultureInfo.InvariantCulture);

    protected override void Write(ResultBuffer buffer, DateTimeOffset value) => buffer.WritePlainString(value, Format(value));

    private static string Format(DateTimeOffset value)
        => value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.fffZ" : "yyyy-MM-ddTHH:mm:ss.fffzzz";

    protected override bool TryConvert(object value, out DateTimeOffset converted)
    {
        // A time without a kind is taken as UTC: what a host's time zone happens to be must not show in a response.
        converted = value is DateTime time
            ? time.Kind == DateTimeKind.Local ? new DateTimeOffset(time) : new DateTimeOffset(time.Ticks, TimeSpan.Zero)
            : default;
        return value is DateTime || base.TryConvert(value, out converted);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
