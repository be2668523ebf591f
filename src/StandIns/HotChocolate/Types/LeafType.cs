using HotChocolate.Execution.Serialization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A type whose values have no parts: a scalar or an enum.</summary>
internal abstract class LeafType(string name) : NamedType(name)
{
    /// <summary>The C# type of the values that <see cref="TryParse"/> gives.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Reads a value of a document or of a variable. A variable's value may be a string where a document has an enum value.</summary>
    public abstract bool TryParse(IValueNode node, bool variable, out object? value);

    /// <summary>A value of a document that stands for a C# value, for defaults.</summary>
    public abstract IValueNode ToSyntax(object value);

    /// <summary>Writes what a resolver returned; false, and nothing written, when it is no value of this type.</summary>
    public abstract bool TryWrite(ResultBuffer buffer, object value);

    /// <summary>Writes values of one C# type without boxing them. Null when that type needs <see cref="TryWrite"/>.</summary>
    public abstract Func<ResultBuffer, T, bool>? WriterOf<T>()
        where T : notnull;
}
