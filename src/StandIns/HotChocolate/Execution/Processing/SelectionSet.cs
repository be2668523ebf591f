using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>What is selected on objects of one type, with fragments merged.</summary>
internal sealed class SelectionSet(ObjectType type, Selection[] selections)
{
    public ObjectType Type { get; } = type;

    public int Count => selections.Length;

    public Selection this[int index] => selections[index];
}
