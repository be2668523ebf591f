using System.Text;
using CpmTracker.StandIns.HotChocolate.Tests.Specification;
using HotChocolate.Types;

namespace CpmTracker.StandIns.HotChocolate.Tests.Validation;

using Schema = global::HotChocolate.Types.Schema;

/// <summary>
/// Makes random operations over a schema: every third document is right, but for fields that may not merge; the others have mistakes of every kind
/// sown in. The same documents come for the same seed.
/// </summary>
internal sealed class QueryGenerator(int seed)
{
    private readonly Random _random = new(seed);
    private readonly Schema _schema = SpecificationSchema.Schema;
    private readonly StringBuilder _fragments = new();
    private int _fragmentCount;
    private int _depth;

    public string Document()
    {
        var variables = Or("$a: Boolean! = true", "$a: Int, $b: [Dog!] = {}", "$a: Boolean, $a: ID");
        var directives = Or("", " @skip", " @nope(a: $b)");
        var selections = Selections(_schema.Query);
        return $"query Q({variables}){directives} {{ __typename @skip(if: $a) ... on Query {selections} }}\n{_fragments}";
    }

    private string Selections(NamedType parent)
    {
        _depth++;
        var selections = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Selection(parent)).ToList();
        _depth--;
        return "{ " + string.Join(' ', selections) + " }";
    }

    private string Selection(NamedType parent)
    {
        if (_depth < 6 && OneIn(5))
        {
            var type = Overlapping(parent);
            return OneIn(2) ? $"... on {Or(type.Name, "Alien", "Int", "Nope")} {Selections(type)}" : Spread(type);
        }

        if (parent is not ComplexType { Fields: var fields })
            return "__typename";

        var field = fields[_random.Next(fields.Count)];
        var named = field.Type.Named();
        if (_depth >= 6 && !named.IsLeaf())
            return Or("__typename", "x: name", "nope");
        var alias = OneIn(3) ? Or($"a{_random.Next(3)}: ", "name: ", "x: ") : "";
        return alias + Or(field.Name, "nope", "owner") + Arguments(field) + Or("", " @skip", " @tag @tag(name: 1)")
            + (named.IsLeaf() ? Or("", " { a }") : " " + Selections(named));
    }

    private string Spread(NamedType type)
    {
        var name = Or($"F{_fragmentCount++}", "F0", "F1");
        var selections = Selections(type);
        _fragments.Append($"fragment {name} on {Or(type.Name, "Cat", "Boolean")} {selections}\n");
        return "..." + name;
    }

    private string Arguments(OutputField field)
    {
        var given = field.Arguments
            .Where(argument => argument.IsRequired || OneIn(2))
            .Select(argument => $"{Or(argument.Name, "nope")}: {Value(argument.Type)}")
            .ToList();
        return given.Count == 0 ? "" : "(" + string.Join(", ", given) + Or("", ", x: 1") + ")";
    }

    private string Value(IType type) => Or(type.Nullable() switch
    {
        ListType list => "[" + Value(list.Element) + "]",
        EnumType values => values.Values[0].Name,
        InputObjectType { IsOneOf: true } input => "{ " + input.Fields[0].Name + ": \"1\" }",
        InputObjectType input => "{ " + string.Join(", ", input.Fields.Where(f => f.IsRequired || OneIn(2)).Select(f => f.Name + ": " + Value(f.Type))) + " }",
        NamedType { Name: "Boolean" } => "true",
        NamedType { Name: "String" or "ID" } => "\"s\"",
        _ => _random.Next(3).ToString(System.Globalization.CultureInfo.InvariantCulture)
    }, "null", "$a", "$b", "[{ x: [$c] }]", "{ name: 1, name: $a }");

    private NamedType Overlapping(NamedType type)
    {
        var possible = Schema.PossibleTypes(type);
        return possible[_random.Next(possible.Count)];
    }

    private bool OneIn(int n) => _random.Next(n) == 0;

    /// <summary>What is right, or now and then something else.</summary>
    private string Or(string right, params string[] wrong) => seed % 3 == 0 || !OneIn(10) ? right : wrong[_random.Next(wrong.Length)];
}
