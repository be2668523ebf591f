namespace HotChocolate.Language;

/// <summary>Operations, fragments and what they select.</summary>
internal sealed partial class SyntaxPrinter
{
    private void WriteOperation(OperationDefinitionNode operation)
    {
        if (!IsShorthand(operation))
        {
            _text.Append(Keyword(operation.Operation)).Append(operation.Name is null ? "" : " ").Append(operation.Name?.Value);
            WriteEnclosed("(", operation.VariableDefinitions, ")");
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        WriteSelectionSet(operation.SelectionSet);
    }

    // Behind a type definition without a body, a bare "{" would be read as that body.
    private bool IsShorthand(OperationDefinitionNode operation)
        => _text.Length == 0 && operation is { Operation: OperationType.Query, Name: null, VariableDefinitions.Count: 0, Directives.Count: 0 };

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription"
    };

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteValue(variable.Variable);
        _text.Append(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteDefault(IValueNode? value)
    {
        if (value is null)
            return;
        _text.Append(" = ");
        WriteValue(value);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        _text.Append(' ');
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet) => WriteLines("{", selectionSet.Selections, '}');

    private void WriteSelection(ISelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                _text.Append(fragment.TypeCondition is null ? "..." : "... on ").Append(fragment.TypeCondition?.Name.Value);
                WriteDirectives(fragment.Directives);
                _text.Append(' ');
                WriteSelectionSet(fragment.SelectionSet);
                break;
        }
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is not null)
            _text.Append(field.Alias.Value).Append(": ");
        _text.Append(field.Name.Value);
        WriteEnclosed("(", field.Arguments, ")");
        WriteDirectives(field.Directives);
        if (field.SelectionSet is null)
            return;
        _text.Append(' ');
        WriteSelectionSet(field.SelectionSet);
    }
}
