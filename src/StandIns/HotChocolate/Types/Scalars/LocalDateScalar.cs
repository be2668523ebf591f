using System.Globalization;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Types.Scalars;

/// <summary><c>LocalDate</c>: a date, <c>2026-01-31</c>.</summary>
internal sealed class LocalDateScalar() : TextScalar<DateOnly>("LocalDate")
{
    protected override bool TryParseText(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Text(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected override void Write(ResultBuffer buffer, DateOnly value) => buffer.WritePlainString(value, "yyyy-MM-dd");
}
