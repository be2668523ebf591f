using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>All conditions of a document, each with its bit.</summary>
internal sealed class Conditions
{
    private const int Most = 64;
    private readonly List<Condition> _all = [];

    public IReadOnlyList<Condition> All => _all;

    public static Conditions Of(DocumentNode document)
    {
        var conditions = new Conditions();
        foreach (var definition in document.Definitions)
            conditions.Collect(definition);
        return conditions;
    }

    /// <summary>Adds the conditions of a selection to a mask; false when it is left out whatever the variables are.</summary>
    public bool TryMask(IReadOnlyList<DirectiveNode> directives, ref ulong mask)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (Read(directives[i]) is not { } read)
                continue;
            switch (read.If)
            {
                case BooleanValueNode literal when literal.Value != read.Value:
                    return false;
                case VariableNode variable:
                    mask |= 1UL << _all.IndexOf(new Condition(variable.Value, read.Value));
                    break;
            }
        }
        return true;
    }

    private void Collect(ISyntaxNode node)
    {
        if (node is IHasDirectives { Directives: var directives } and not VariableDefinitionNode)
        {
            foreach (var directive in directives)
            {
                if (Read(directive) is { If: VariableNode variable } read && !_all.Contains(new Condition(variable.Value, read.Value)))
                    _all.Add(new Condition(variable.Value, read.Value));
            }
        }
        if (_all.Count > Most)
            throw new GraphQLException($"A document may have at most {Most} different conditions in @skip and @include.");
        foreach (var child in node.GetNodes())
        {
            if (child is SelectionSetNode or ISelectionNode)
                Collect(child);
        }
    }

    private static (IValueNode If, bool Value)? Read(DirectiveNode directive) => directive.Name.Value switch
    {
        "include" => (directive.Arguments[0].Value, true),
        "skip" => (directive.Arguments[0].Value, false),
        _ => null,
    };
}
