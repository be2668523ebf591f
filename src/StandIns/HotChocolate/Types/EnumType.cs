using System.Collections.Frozen;
using HotChocolate.Execution.Serialization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>An enum.</summary>
internal sealed class EnumType : LeafType
{
    private readonly FrozenDictionary<string, EnumValue> _byName;
    private readonly FrozenDictionary<object, EnumValue> _byValue;

    public EnumType(string name, Type runtimeType, IReadOnlyList<EnumValue> values)
        : base(name)
    {
        ValueType = runtimeType;
        Values = values;
        _byName = values.ToFrozenDictionary(value => value.Name);
        _byValue = values.DistinctBy(value => value.Value).ToFrozenDictionary(value => value.Value);
    }

    public override TypeKind Kind => TypeKind.Enum;

    public override Type ValueType { get; }

    public IReadOnlyList<EnumValue> Values { get; }

    public override bool TryParse(IValueNode node, bool variable, out object? value)
    {
        var name = node switch
        {
            EnumValueNode written => written.Value,
            StringValueNode text when variable => text.Value,
            _ => null,
        };
        value = name is not null && _byName.TryGetValue(name, out var found) ? found.Value : null;
        return value is not null;
    }

    public override IValueNode ToSyntax(object value) => _byValue.TryGetValue(value, out var known)
        ? new EnumValueNode(known.Name)
        : throw new FormatException($"{value} is no {Name}.");

    public override bool TryWrite(ResultBuffer buffer, object value)
    {
        if (!_byValue.TryGetValue(value, out var known) && !(value is string name && _byName.TryGetValue(name, out known)))
            return false;
        buffer.WriteRaw(known.Json);
        return true;
    }

    public override Func<ResultBuffer, T, bool>? WriterOf<T>()
    {
        if (typeof(T) != ValueType)
            return null;
        var written = _byValue.ToFrozenDictionary(entry => (T)entry.Key, entry => entry.Value.Json);
        return (buffer, value) =>
        {
            if (!written.TryGetValue(value, out var json))
                return false;
            buffer.WriteRaw(json);
            return true;
        };
    }
}
