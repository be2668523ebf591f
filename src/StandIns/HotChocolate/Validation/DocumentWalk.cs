using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Goes once through a document, finds out what the schema says of each node, and shows it to all the rules.</summary>
internal sealed partial class DocumentWalk(ValidationContext context, IReadOnlyList<ValidationRule> rules)
{
    private readonly OutputField _typeName = new("__typename", new NonNullType(context.Schema.Types["String"]));
    private References _references = new();

    public void Run()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsFull)
                return;
            foreach (var rule in rules)
                rule.Definition(definition);
            Walk(definition);
        }

        foreach (var rule in rules)
        {
            if (!context.IsFull)
                rule.End();
        }
    }

    private void Walk(IDefinitionNode definition)
    {
        if (definition is IExecutableDefinitionNode executable)
            context.References[executable] = _references = new References();
        if (definition is OperationDefinitionNode operation)
            WalkOperation(operation);
        else if (definition is FragmentDefinitionNode fragment)
            WalkFragment(fragment);
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        var root = context.Schema.Root(operation.Operation);
        foreach (var rule in rules)
            rule.Operation(operation, root);
        WalkDirectives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => "QUERY",
            OperationType.Mutation => "MUTATION",
            _ => "SUBSCRIPTION"
        });
        foreach (var variable in operation.VariableDefinitions)
            WalkVariable(variable);
        WalkSelections(operation.SelectionSet, root);
    }

    private void WalkVariable(VariableDefinitionNode variable)
    {
        foreach (var rule in rules)
            rule.Variable(variable);
        WalkDirectives(variable.Directives, "VARIABLE_DEFINITION");
        if (variable.DefaultValue is not null)
            WalkValue(variable.DefaultValue, new VariablePosition("", variable.Type.FromSyntax(context.Schema), false, false));
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        var type = Composite(fragment.TypeCondition);
        foreach (var rule in rules)
            rule.Fragment(fragment, type);
        WalkDirectives(fragment.Directives, "FRAGMENT_DEFINITION");
        WalkSelections(fragment.SelectionSet, type);
    }

    private void WalkSelections(SelectionSetNode selectionSet, NamedType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsFull)
                return;
            switch (selection)
            {
                case FieldNode field: WalkField(field, parent); break;
                case FragmentSpreadNode spread: WalkSpread(spread, parent); break;
                case InlineFragmentNode fragment: WalkInlineFragment(fragment, parent); break;
            }
        }
    }

    private void WalkField(FieldNode node, NamedType? parent)
    {
        var field = new FieldUse(context.Fields.Count, node, parent, Definition(node.Name.Value, parent));
        context.Fields.Add(node, field);
        foreach (var rule in rules)
            rule.Field(field);
        WalkDirectives(node.Directives, "FIELD");
        WalkArguments(node, node.Arguments, field.Definition?.Arguments, $"{parent?.Name}.{node.Name.Value}");
        if (node.SelectionSet is null)
            return;
        var type = field.Definition?.Type.Named();
        WalkSelections(node.SelectionSet, type?.IsComposite() == true ? type : null);
    }

    private void WalkSpread(FragmentSpreadNode spread, NamedType? parent)
    {
        _references.Fragments.Add(spread.Name.Value);
        foreach (var rule in rules)
            rule.Spread(spread, parent);
        WalkDirectives(spread.Directives, "FRAGMENT_SPREAD");
    }

    private void WalkInlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
        foreach (var rule in rules)
            rule.InlineFragment(fragment, parent);
        WalkDirectives(fragment.Directives, "INLINE_FRAGMENT");
        WalkSelections(fragment.SelectionSet, fragment.TypeCondition is null ? parent : Composite(fragment.TypeCondition));
    }

    private OutputField? Definition(string name, NamedType? parent)
    {
        if (parent is null)
            return null;
        if (name == "__typename")
            return _typeName;
        if (parent == context.Schema.Query && context.Schema.MetaFields.TryGetValue(name, out var meta))
            return meta;
        return (parent as ComplexType)?.Field(name);
    }

    private NamedType? Composite(NamedTypeNode node)
        => context.Schema.Types.GetValueOrDefault(node.Name.Value) is { } type && type.IsComposite() ? type : null;
}
