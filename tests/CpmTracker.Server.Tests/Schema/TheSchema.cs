using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Importing;
using HotChocolate.Execution;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Server.Tests.Schema;

public sealed class TheSchema
{
    private static readonly string[] OfTheSpecification = ["String", "Boolean", "Int", "Float", "ID"];

    [Fact]
    public async Task Is_the_committed_one()
    {
        var committed = Lines(Parse(await File.ReadAllTextAsync(Path.Combine(Root(), "schema.graphql"))));

        var now = Lines(await NowAsync());

        var news = now.Except(committed).Order(StringComparer.Ordinal).ToList();
        var gone = committed.Except(now).Order(StringComparer.Ordinal).ToList();
        (news.Count + gone.Count).ShouldBe(
            0,
            $"""
            schema.graphql differs. If that is meant: dotnet run --project src/CpmTracker.Server -- schema export --output schema.graphql
            new:  {string.Join("\n      ", news)}
            gone: {string.Join("\n      ", gone)}
            """);
    }

    [Fact]
    public async Task Describes_every_type_field_argument_and_value()
    {
        var undescribed = new List<string>();
        foreach (var definition in (await NowAsync()).Definitions)
        {
            switch (definition)
            {
                case ObjectTypeDefinitionNode type when !MadeByConvention(type):
                    Check(type.Name.Value, type.Description);
                    foreach (var field in type.Fields)
                    {
                        Check($"{type.Name.Value}.{field.Name.Value}", field.Description);
                        foreach (var argument in field.Arguments) Check($"{type.Name.Value}.{field.Name.Value}({argument.Name.Value})", argument.Description);
                    }

                    break;
                case InputObjectTypeDefinitionNode input:
                    Check(input.Name.Value, input.Description);
                    foreach (var field in input.Fields) Check($"{input.Name.Value}.{field.Name.Value}", field.Description);
                    break;
                case EnumTypeDefinitionNode values:
                    Check(values.Name.Value, values.Description);
                    foreach (var value in values.Values) Check($"{values.Name.Value}.{value.Name.Value}", value.Description);
                    break;
                default:
                    break;
            }
        }

        undescribed.ShouldBeEmpty();

        void Check(string what, StringValueNode? description)
        {
            if (string.IsNullOrWhiteSpace(description?.Value)) undescribed.Add(what);
        }
    }

    [Fact]
    public async Task Gives_every_id_as_an_opaque_one_and_every_mutation_a_command_id()
    {
        var document = await NowAsync();
        var mutations = document.Definitions.OfType<ObjectTypeDefinitionNode>().Single(t => t.Name.Value == "Mutation").Fields;
        var inputs = document.Definitions.OfType<InputObjectTypeDefinitionNode>().ToDictionary(i => i.Name.Value);

        mutations.Count.ShouldBeGreaterThan(20);
        foreach (var mutation in mutations)
        {
            var input = inputs[$"{char.ToUpperInvariant(mutation.Name.Value[0])}{mutation.Name.Value[1..]}Input"];
            input.Fields.Single(f => f.Name.Value == "commandId").Type.ToString().ShouldBe("UUID!");
            input.Fields.Where(f => f.Name.Value.EndsWith("Id", StringComparison.Ordinal) && f.Name.Value != "commandId").ShouldAllBe(f => f.Type.ToString().StartsWith("ID", StringComparison.Ordinal));
        }
    }

    private static async Task<DocumentNode> NowAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTransient<Desk>(_ => throw new InvalidOperationException("The schema asks nothing of services."));
        services.AddTransient<Importer>(_ => throw new InvalidOperationException("The schema asks nothing of services."));
        return Parse((await services.AddGraphQLApi().BuildSchemaAsync()).ToString()!);
    }

    private static DocumentNode Parse(string schema) => Utf8GraphQLParser.Parse(schema);

    /// <summary>One line a member, so that the order of types and members, and directives of the engine, do not matter.</summary>
    private static HashSet<string> Lines(DocumentNode document) =>
    [
        .. document.Definitions.SelectMany(definition => definition switch
        {
            ObjectTypeDefinitionNode type when MadeByConvention(type) => type.Fields.Select(f => $"type {type.Name.Value} {f.Name.Value}: {f.Type}"),
            ObjectTypeDefinitionNode type => type.Fields.Select(f => $"type {type.Name.Value} {Field(f)}").Concat(type.Interfaces.Select(i => $"type {type.Name.Value} implements {i.Name.Value}")),
            InterfaceTypeDefinitionNode type => type.Fields.Select(f => $"interface {type.Name.Value} {Field(f)}"),
            InputObjectTypeDefinitionNode input => input.Fields.Select(f => $"input {input.Name.Value} {Value(f)}"),
            EnumTypeDefinitionNode values => values.Values.Select(v => $"enum {values.Name.Value} {v.Name.Value} — {v.Description?.Value}"),
            UnionTypeDefinitionNode union => union.Types.Select(t => $"union {union.Name.Value} {t.Name.Value}"),
            ScalarTypeDefinitionNode scalar when !OfTheSpecification.Contains(scalar.Name.Value) => [$"scalar {scalar.Name.Value}"],
            _ => [],
        }),
    ];

    /// <summary>Payloads are made by the engine's mutation convention, which says little or nothing of them.</summary>
    private static bool MadeByConvention(ObjectTypeDefinitionNode type) => type.Name.Value.EndsWith("Payload", StringComparison.Ordinal);

    private static string Field(FieldDefinitionNode field) =>
        $"{field.Name.Value}({string.Join(", ", field.Arguments.Select(Value))}): {field.Type} — {field.Description?.Value}";

    private static string Value(InputValueDefinitionNode value) => $"{value.Name.Value}: {value.Type} = {value.DefaultValue} — {value.Description?.Value}";

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CpmTracker.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder.FullName;
    }
}
