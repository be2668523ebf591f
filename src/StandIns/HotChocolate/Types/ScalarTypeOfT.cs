using HotChocolate.Execution.Serialization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar of one C# type.</summary>
internal abstract class ScalarType<T>(string name, string? specifiedBy = null) : ScalarType(name, specifiedBy)
    where T : notnull
{
    public override Type ValueType => typeof(T);

    protected abstract bool TryRead(IValueNode node, out T value);

    /// <summary>Brings another C# type to this one's; only without loss.</summary>
    protected abstract bool TryConvert(object value, out T converted);

    protected abstract IValueNode Print(T value);

    protected abstract void Write(ResultBuffer buffer, T value);

    /// <summary>Whether a value of the right C# type can be written.</summary>
    protected virtual bool IsWritable(T value) => true;

    public sealed override bool TryParse(IValueNode node, bool variable, out object? value)
    {
        var read = TryRead(node, out var typed);
        value = read ? typed : null;
        return read;
    }

    public sealed override IValueNode ToSyntax(object value)
        => value is T typed || TryConvert(value, out typed!) ? Print(typed) : throw new FormatException($"{value} is no {Name}.");

    public sealed override bool TryWrite(ResultBuffer buffer, object value)
    {
        if (value is T exact)
            return TryWriteExact(buffer, exact);
        if (!TryConvert(value, out var converted))
            return false;
        Write(buffer, converted);
        return true;
    }

    public sealed override Func<ResultBuffer, TValue, bool>? WriterOf<TValue>()
        => (Delegate)TryWriteExact as Func<ResultBuffer, TValue, bool>;

    private bool TryWriteExact(ResultBuffer buffer, T value)
    {
        if (!IsWritable(value))
            return false;
        Write(buffer, value);
        return true;
    }
}
