using HotChocolate.Language;

namespace CpmTracker.Fuzzing;

/// <summary>A schema as its text tells it, which is all that documents are made from.</summary>
public sealed class SchemaText
{
    private readonly Dictionary<string, IReadOnlyList<string>> possible = [];

    /// <summary>Reads the schema definition language.</summary>
    public SchemaText(string text)
    {
        Text = text;
        var document = Utf8GraphQLParser.Parse(text);
        foreach (var definition in document.Definitions) Add(definition);
        foreach (var type in Objects.Values)
        {
            Possible(type.Name.Value).Add(type.Name.Value);
            foreach (var contract in type.Interfaces) Possible(contract.Name.Value).Add(type.Name.Value);
        }

        foreach (var root in document.Definitions.OfType<SchemaDefinitionNode>().SelectMany(schema => schema.OperationTypes)) Roots[root.Operation] = root.Type.Name.Value;
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>The names of the root types.</summary>
    public Dictionary<OperationType, string> Roots { get; } = [];

    internal Dictionary<string, ObjectTypeDefinitionNode> Objects { get; } = [];

    internal Dictionary<string, IReadOnlyList<FieldDefinitionNode>> Fields { get; } = [];

    internal Dictionary<string, InputObjectTypeDefinitionNode> Inputs { get; } = [];

    internal Dictionary<string, EnumTypeDefinitionNode> Enums { get; } = [];

    /// <summary>Whether fields can be selected of a type.</summary>
    internal bool IsComposite(string type) => possible.ContainsKey(type);

    /// <summary>The object types that a value of a composite type can be of.</summary>
    internal IReadOnlyList<string> PossibleTypes(string type) => possible[type];

    private void Add(IDefinitionNode definition)
    {
        switch (definition)
        {
            case ObjectTypeDefinitionNode type:
                Objects[type.Name.Value] = type;
                Fields[type.Name.Value] = type.Fields;
                break;
            case InterfaceTypeDefinitionNode type:
                Fields[type.Name.Value] = type.Fields;
                break;
            case UnionTypeDefinitionNode type:
                foreach (var member in type.Types) Possible(type.Name.Value).Add(member.Name.Value);
                break;
            case InputObjectTypeDefinitionNode type:
                Inputs[type.Name.Value] = type;
                break;
            case EnumTypeDefinitionNode type:
                Enums[type.Name.Value] = type;
                break;
        }
    }

    private List<string> Possible(string type)
    {
        if (!possible.TryGetValue(type, out var types)) possible[type] = types = new List<string>();
        return (List<string>)types;
    }
}
