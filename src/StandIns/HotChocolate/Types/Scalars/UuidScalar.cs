using HotChocolate.Execution.Serialization;

namespace HotChocolate.Types.Scalars;

/// <summary><c>UUID</c>, written with hyphens.</summary>
internal sealed class UuidScalar() : TextScalar<Guid>("UUID", "https://tools.ietf.org/html/rfc4122")
{
    protected override bool TryParseText(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    protected override string Text(Guid value) => value.ToString("D");

    protected override void Write(ResultBuffer buffer, Guid value) => buffer.WritePlainString(value, "D");
}
