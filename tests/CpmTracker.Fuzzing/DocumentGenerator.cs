using System.Text;
using HotChocolate.Language;

namespace CpmTracker.Fuzzing;

/// <summary>
/// Makes documents that are valid against a schema, with fragments, aliases, arguments, variables and directives in every place; the same one for the
/// same seed. Fields that could meet under one name and not merge get names that tell them apart.
/// </summary>
public sealed class DocumentGenerator
{
    private const int Deepest = 5;
    private static readonly ITypeNode s_condition = Utf8GraphQLParser.Syntax.ParseTypeReference("Boolean!");
    private readonly Random random;
    private readonly SchemaText schema;
    private readonly ValueGenerator values;
    private readonly StringBuilder fragments = new();
    private readonly List<(string Name, string Type)> finished = [];
    private readonly OrderedDictionary<string, (string Declaration, bool IsGiven, object? Value)> variables = [];
    private int names;

    private readonly bool mayCollide;

    private DocumentGenerator(SchemaText schema, int seed, bool mayCollide)
    {
        this.schema = schema;
        this.mayCollide = mayCollide;
        random = new Random(seed);
        values = new ValueGenerator(schema, random);
    }

    /// <summary>The document of a seed.</summary>
    /// <param name="schema">What it asks.</param>
    /// <param name="seed">The same seed makes the same document.</param>
    /// <param name="mayCollide">Leaves fields names under which they meet others, with which they need not merge: all else is valid.</param>
    public static GeneratedDocument Make(SchemaText schema, int seed, bool mayCollide = false) => new DocumentGenerator(schema, seed, mayCollide).Document();

    private GeneratedDocument Document()
    {
        var kind = schema.Roots.ContainsKey(OperationType.Mutation) && OneIn(6) ? OperationType.Mutation : OperationType.Query;
        var selections = Selections(schema.Roots[kind], 0);
        var declared = variables.Count == 0 ? "" : $"({string.Join(OneIn(2) ? ", " : " ", variables.Values.Select(variable => variable.Declaration))})";
        var head = kind == OperationType.Query && declared.Length == 0 && OneIn(2) ? "" : $"{(kind == OperationType.Query ? "query" : "mutation")} {(OneIn(2) ? "Q" : "")}{declared} ";
        var given = variables.Where(variable => variable.Value.IsGiven).ToDictionary(variable => variable.Key, variable => variable.Value.Value);
        return new(OneIn(2) ? $"{head}{selections}\n{fragments}" : $"{fragments}{head}{selections}", given);
    }

    private string Selections(string type, int depth)
    {
        var some = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Selection(type, depth)).ToList();
        return "{ " + string.Join(OneIn(4) ? " , " : OneIn(8) ? " # and\n" : " ", some) + " }";
    }

    private string Selection(string type, int depth)
    {
        if (depth < Deepest && OneIn(6)) return OneIn(2) ? Inline(type, depth) : Spread(type, depth);
        var fields = schema.Fields.GetValueOrDefault(type)?.Where(field => depth < Deepest || !schema.IsComposite(Named(field.Type))).ToList();
        return fields is not { Count: > 0 } || OneIn(12) ? "__typename" + Directives() : Field(type, fields[random.Next(fields.Count)], depth);
    }

    private string Field(string type, FieldDefinitionNode field, int depth)
    {
        var arguments = Arguments(field);
        // Fields of one name can meet where types differ: the type's name keeps them apart, and a number those with arguments.
        var alias = mayCollide ? (OneIn(3) ? $"a{random.Next(3)}:" : "") : arguments.Length == 0 ? $"{type}_{field.Name.Value}:" : $"a{names++}:";
        var named = Named(field.Type);
        return $"{alias}{field.Name.Value}{arguments}{Directives()}{(schema.IsComposite(named) ? " " + Selections(named, depth + 1) : "")}";
    }

    private string Inline(string type, int depth)
    {
        var on = Overlapping(type);
        return OneIn(4) ? $"...{Directives()} {Selections(type, depth)}" : $"... on {on}{Directives()} {Selections(on, depth)}";
    }

    private string Spread(string type, int depth)
    {
        var on = Overlapping(type);
        var known = finished.Where(fragment => fragment.Type == on).Select(fragment => fragment.Name).ToList();
        if (known.Count > 0 && OneIn(2)) return $"...{known[random.Next(known.Count)]}{Directives()}";
        var name = $"F{names++}";
        var selections = Selections(on, depth);
        fragments.Append("fragment ").Append(name).Append(" on ").Append(on).Append(' ').Append(selections).Append('\n');
        finished.Add((name, on));
        return $"...{name}{Directives()}";
    }

    private string Overlapping(string type)
    {
        var possible = schema.PossibleTypes(type);
        return OneIn(2) ? type : possible[random.Next(possible.Count)];
    }

    private string Arguments(FieldDefinitionNode field)
    {
        var given = field.Arguments.Where(argument => ValueGenerator.IsRequired(argument) || OneIn(2))
            .Select(argument => $"{argument.Name.Value}:{(OneIn(3) ? Variable(argument.Type) : values.Make(argument.Type).Literal)}").ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Directives() => random.Next(12) switch
    {
        0 => " @include(if: true)",
        1 => $" @skip(if: {(OneIn(2) ? "false" : Condition())})",
        2 => $" @include(if: {Condition()})",
        _ => ""
    };

    private string Condition() => Variable(s_condition);

    private string Variable(ITypeNode type)
    {
        var name = $"v{variables.Count}";
        var (_, value) = values.Make(type);
        var standard = OneIn(3) ? " = " + values.Make(type).Literal : "";
        var isOptional = type is not NonNullTypeNode || standard.Length > 0;
        variables.Add(name, ($"${name}: {type}{standard}", !isOptional || OneIn(2), value));
        return "$" + name;
    }

    private static string Named(ITypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Named(nonNull.Type),
        ListTypeNode list => Named(list.Type),
        _ => ((NamedTypeNode)type).Name.Value
    };

    private bool OneIn(int n) => random.Next(n) == 0;
}
