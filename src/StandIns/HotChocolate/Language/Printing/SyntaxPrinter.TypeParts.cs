namespace HotChocolate.Language;

/// <summary>What type definitions are made of: fields, arguments and enum values.</summary>
internal sealed partial class SyntaxPrinter
{
    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        _text.Append(field.Name.Value);
        WriteArgumentDefinitions(field.Arguments);
        _text.Append(": ");
        WriteType(field.Type);
        WriteDirectives(field.Directives);
    }

    // A description needs a line of its own, so arguments that have one are written below each other.
    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Any(argument => argument.Description is not null))
            WriteLines("(", arguments, ')');
        else
            WriteEnclosed("(", arguments, ")");
    }

    private void WriteInputValue(InputValueDefinitionNode input)
    {
        WriteDescription(input.Description);
        _text.Append(input.Name.Value).Append(": ");
        WriteType(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteEnumValue(EnumValueDefinitionNode value)
    {
        WriteDescription(value.Description);
        _text.Append(value.Name.Value);
        WriteDirectives(value.Directives);
    }
}
