using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Directives, arguments and values.</summary>
internal sealed partial class DocumentWalk
{
    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count == 0)
            return;
        foreach (var rule in rules)
            rule.Directives(directives, location);
        foreach (var directive in directives)
        {
            var definition = context.Schema.Directives.GetValueOrDefault(directive.Name.Value);
            WalkArguments(directive, directive.Arguments, definition?.Arguments, "@" + directive.Name.Value);
        }
    }

    private void WalkArguments(ISyntaxNode owner, IReadOnlyList<ArgumentNode> given, IReadOnlyList<InputField>? defined, string ownerName)
    {
        if (given.Count == 0 && defined is null or { Count: 0 })
            return;
        var arguments = new ArgumentsUse(owner, ownerName, given, defined ?? []);
        if (defined is not null)
        {
            foreach (var rule in rules)
                rule.Arguments(arguments);
        }

        foreach (var argument in given)
        {
            var definition = arguments.Definition(argument.Name.Value);
            WalkValue(argument.Value, new VariablePosition("", definition?.Type, definition?.DefaultValue is not null, false));
        }
    }

    private void WalkValue(IValueNode value, VariablePosition position)
    {
        if (context.IsFull)
            return;
        if (value is VariableNode variable)
        {
            _references.Variables.TryAdd(position with { Name = variable.Value }, variable);
            return;
        }

        if (position.Type is { } known)
        {
            foreach (var rule in rules)
                rule.Value(value, known);
        }

        WalkParts(value, position.Type?.Nullable());
    }

    private void WalkParts(IValueNode value, IType? type)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                    WalkValue(item, new VariablePosition("", (type as ListType)?.Element, false, false));
                break;
            case not NullValueNode when type is ListType oneItem:
                WalkValue(value, new VariablePosition("", oneItem.Element, false, false));
                break;
            case ObjectValueNode obj:
                WalkInputObject(obj, type as InputObjectType);
                break;
        }
    }

    private void WalkInputObject(ObjectValueNode value, InputObjectType? type)
    {
        foreach (var rule in rules)
            rule.InputObject(value, type);
        foreach (var field in value.Fields)
        {
            var definition = type?.Field(field.Name.Value);
            WalkValue(field.Value, new VariablePosition("", definition?.Type, definition?.DefaultValue is not null, type?.IsOneOf == true));
        }
    }
}
