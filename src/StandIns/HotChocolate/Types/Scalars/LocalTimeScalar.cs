using System.Globalization;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Types.Scalars;

/// <summary><c>LocalTime</c>: a time of day, <c>13:30:00</c>.</summary>
internal sealed class LocalTimeScalar() : TextScalar<TimeOnly>("LocalTime")
{
    protected override bool TryParseText(string text, out TimeOnly value)
        => TimeOnly.TryParseExact(text, ["HH:mm:ss", "HH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Text(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    protected override void Write(ResultBuffer buffer, TimeOnly value) => buffer.WritePlainString(value, "HH:mm:ss.FFFFFFF");
}
