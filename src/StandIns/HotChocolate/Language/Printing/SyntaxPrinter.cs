using System.Text;

namespace HotChocolate.Language;

/// <summary>Writes a syntax tree as GraphQL text which parses to the same tree, indented by two spaces a level.</summary>
internal sealed partial class SyntaxPrinter
{
    private readonly StringBuilder _text = new();
    private int _level;

    private SyntaxPrinter()
    {
    }

    /// <summary>The text of a node.</summary>
    public static string Print(ISyntaxNode node)
    {
        var printer = new SyntaxPrinter();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(ISyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document: WriteDocument(document); break;
            case IValueNode value: WriteValue(value); break;
            case ITypeNode type: WriteType(type); break;
            case ISelectionNode selection: WriteSelection(selection); break;
            case ITypeDefinitionNode definition: WriteTypeDefinition(definition); break;
            case ITypeSystemExtensionNode extension: WriteExtension(extension); break;
            default: WritePart(node); break;
        }
    }

    private void WritePart(ISyntaxNode node)
    {
        switch (node)
        {
            case NameNode name: _text.Append(name.Value); break;
            case OperationDefinitionNode operation: WriteOperation(operation); break;
            case FragmentDefinitionNode fragment: WriteFragment(fragment); break;
            case VariableDefinitionNode variable: WriteVariableDefinition(variable); break;
            case SelectionSetNode selections: WriteSelectionSet(selections); break;
            case ArgumentNode argument: WriteNamedValue(argument.Name, argument.Value); break;
            case ObjectFieldNode field: WriteNamedValue(field.Name, field.Value); break;
            case DirectiveNode directive: WriteDirective(directive); break;
            case SchemaDefinitionNode schema: WriteSchema(schema); break;
            case DirectiveDefinitionNode directive: WriteDirectiveDefinition(directive); break;
            case OperationTypeDefinitionNode root: WriteOperationType(root); break;
            case FieldDefinitionNode field: WriteFieldDefinition(field); break;
            case InputValueDefinitionNode input: WriteInputValue(input); break;
            case EnumValueDefinitionNode value: WriteEnumValue(value); break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, "No syntax is known for this kind of node.");
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Count; i++)
        {
            if (i > 0)
                _text.Append("\n\n");
            Write(document.Definitions[i]);
        }
    }

    private void WriteSeparated(IReadOnlyList<ISyntaxNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
                _text.Append(separator);
            Write(nodes[i]);
        }
    }

    /// <summary>The nodes between two brackets, or nothing at all when there are none.</summary>
    private void WriteEnclosed(string open, IReadOnlyList<ISyntaxNode> nodes, string close)
    {
        if (nodes.Count == 0)
            return;
        _text.Append(open);
        WriteSeparated(nodes, ", ");
        _text.Append(close);
    }

    /// <summary>The nodes between two brackets, each on a line of its own; nothing at all when there are none.</summary>
    private void WriteLines(string open, IReadOnlyList<ISyntaxNode> nodes, char close)
    {
        if (nodes.Count == 0)
            return;
        _text.Append(open);
        _level++;
        foreach (var node in nodes)
        {
            NewLine();
            Write(node);
        }

        _level--;
        NewLine();
        _text.Append(close);
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        _text.Append('@').Append(directive.Name.Value);
        WriteEnclosed("(", directive.Arguments, ")");
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _level);
}
