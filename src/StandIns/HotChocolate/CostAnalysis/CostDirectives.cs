using System.Globalization;
using System.Reflection;
using HotChocolate.Building;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Scalars;

namespace HotChocolate.CostAnalysis;

/// <summary>What the schema's text says of costs: <c>@cost</c> on fields that may wait, <c>@listSize</c> on fields that page.</summary>
internal static class CostDirectives
{
    public static IReadOnlyList<DirectiveType> Definitions(ScalarTypes scalars)
    {
        var texts = new ListType(new NonNullType(scalars.String));
        return
        [
            new("cost", "How much work an element takes.",
                ["SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "ENUM", "INPUT_FIELD_DEFINITION"],
                [new InputField("weight", new NonNullType(scalars.String), 0) { Description = "The work, as a number." }]),
            new("listSize", "How long a list is.", ["FIELD_DEFINITION"],
            [
                new InputField("assumedSize", scalars.Int, 0) { Description = "The most items there can be." },
                new InputField("slicingArguments", texts, 1) { Description = "The arguments that say how many items are wanted." },
                new InputField("slicingArgumentDefaultValue", scalars.Int, 2) { Description = "How many items there are when no argument says so." },
                new InputField("sizedFields", texts, 3) { Description = "The fields inside that are as long." },
                new InputField("requireOneSlicingArgument", new NonNullType(scalars.Boolean), 4)
                {
                    Description = "Whether one of the arguments must be given.",
                    DefaultValue = new BooleanValueNode(true),
                },
            ]),
        ];
    }

    public static void Apply(TypeRegistry registry, CostOptions options)
    {
        registry.Add(registry.Scalars.Int, "cost analysis");
        foreach (var field in registry.All.OfType<ObjectType>().SelectMany(type => type.Fields))
        {
            if (field.Paging is { } paging)
                field.Directives.Add(ListSize(paging));
            field.Cost = field.Member?.GetCustomAttribute<CostAttribute>()?.Weight;
            if (field.Cost is { } said && !(said >= 0 && double.IsFinite(said)))
                registry.Faults.Add($"{field.Member!.ReflectedType}.{field.Member.Name}: a cost is 0 or more, not {said}.");
            if ((field.Cost ?? DefaultFor(field, options)) is { } weight)
                field.Directives.Add(Applied("cost", ("weight", new StringValueNode(weight.ToString(CultureInfo.InvariantCulture)))));
        }
    }

    private static double? DefaultFor(OutputField field, CostOptions options) => field.IsAsync && options.ApplyCostDefaults ? options.DefaultResolverCost : null;

    private static DirectiveNode ListSize(PagingOptions paging) => Applied("listSize",
        ("assumedSize", new IntValueNode(paging.Limit)),
        ("slicingArguments", paging.Backward ? Texts("first", "last") : Texts("first")),
        ("slicingArgumentDefaultValue", new IntValueNode(paging.PageSize)),
        ("sizedFields", paging.Nodes ? Texts("edges", "nodes") : Texts("edges")),
        ("requireOneSlicingArgument", new BooleanValueNode(false)));

    private static ListValueNode Texts(params IEnumerable<string> texts) => new([.. texts.Select(text => new StringValueNode(text))]);

    private static DirectiveNode Applied(string name, params IEnumerable<(string Name, IValueNode Value)> arguments)
        => new(null, new NameNode(name), [.. arguments.Select(argument => new ArgumentNode(argument.Name, argument.Value))]);
}
