using System.Globalization;

namespace HotChocolate.Language;

/// <summary>Values and references to types.</summary>
internal sealed partial class SyntaxPrinter
{
    private void WriteNamedValue(NameNode name, IValueNode value)
    {
        _text.Append(name.Value).Append(": ");
        WriteValue(value);
    }

    private void WriteValue(IValueNode value)
    {
        switch (value)
        {
            case VariableNode variable: _text.Append('$').Append(variable.Value); break;
            case StringValueNode text: WriteString(text); break;
            case BooleanValueNode truth: _text.Append(truth.Value ? "true" : "false"); break;
            case NullValueNode: _text.Append("null"); break;
            case ListValueNode list: WriteList(list); break;
            case ObjectValueNode obj: WriteObject(obj); break;
            default: _text.Append((string?)value.Value); break;
        }
    }

    private void WriteList(ListValueNode list)
    {
        _text.Append('[');
        WriteSeparated(list.Items, ", ");
        _text.Append(']');
    }

    private void WriteObject(ObjectValueNode obj)
    {
        if (obj.Fields.Count == 0)
            _text.Append("{}");
        WriteEnclosed("{ ", obj.Fields, " }");
    }

    private void WriteString(StringValueNode node)
    {
        if (node.Block && BlockStringLayout.Of(node.Value) is { } layout)
            WriteBlock(node.Value, layout);
        else
            WriteQuoted(node.Value);
    }

    private void WriteBlock(string value, BlockStringLayout layout)
    {
        _text.Append("\"\"\"");
        var lines = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n');
        for (var i = 0; i < lines.Length && value.Length > 0; i++)
        {
            if (lines[i].Length == 0)
                _text.Append('\n');
            else if (i > 0 || layout == BlockStringLayout.FromSecondLine)
                NewLine();
            _text.Append(lines[i]);
        }

        if (value.Length > 0)
            NewLine();
        _text.Append("\"\"\"");
    }

    private void WriteQuoted(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': _text.Append("\\\""); break;
                case '\\': _text.Append("\\\\"); break;
                case '\n': _text.Append("\\n"); break;
                case '\r': _text.Append("\\r"); break;
                case '\t': _text.Append("\\t"); break;
                case < ' ': _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"); break;
                default: _text.Append(c); break;
            }
        }

        _text.Append('"');
    }

    private void WriteType(ITypeNode type)
    {
        switch (type)
        {
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.Type);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                _text.Append('!');
                break;
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
        }
    }
}
