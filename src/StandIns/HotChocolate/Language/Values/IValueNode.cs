namespace HotChocolate.Language;

/// <summary>A value as a document writes it: a literal or a variable.</summary>
public interface IValueNode : ISyntaxNode
{
    /// <summary>
    /// What was written: a string for a number, string, enum value or variable, a bool, null, the items of a list or the fields of an object.
    /// </summary>
    object? Value { get; }
}
