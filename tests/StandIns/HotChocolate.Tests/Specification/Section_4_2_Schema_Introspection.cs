using System.Text.Json;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_4_1_Type_Name_Introspection
{
    [Theory]
    [InlineData("{ __typename }", """{"__typename":"Query"}""")]
    [InlineData("mutation { __typename sendEmail(message: \"\") }", """{"__typename":"Mutation","sendEmail":""}""")]
    [InlineData("{ me { type: __typename birthday { __typename } } }", """{"me":{"type":"User","birthday":{"__typename":"Birthday"}}}""")]
    [InlineData("{ profiles(handles: [\"zuck\", \"x\"]) { __typename } }", """{"profiles":[{"__typename":"User"},{"__typename":"Page"}]}""")]
    [InlineData("{ __schema { __typename queryType { __typename } } }", """{"__schema":{"__typename":"__Schema","queryType":{"__typename":"__Type"}}}""")]
    [InlineData("{ __type(name: \"Point\") { __typename } }", """{"__type":null}""")]
    public Task Is_there_on_every_composite_type(string document, string data) => SocialGraph.ShouldGive(document, data);
}

public sealed class Section_4_2_Schema_Introspection
{
    [InterfaceType("Named")]
    public interface INamed
    {
        string Name { get; }
    }

    [UnionType("Any")]
    public interface IAny;

    public sealed record Person(string Name) : INamed, IAny;

    public sealed record Company(string Name) : INamed, IAny;

    public enum Size
    {
        /// <summary>Hardly to be seen.</summary>
        Small,
        Large
    }

    [OneOf]
    public sealed record By(string? Name, int? Number);

    public sealed record Filter(IReadOnlyList<string> Words, Size Size = Size.Large);

    public sealed class Query
    {
        public IReadOnlyList<IReadOnlyList<int?>>? Matrix(Filter filter, By by, string text = "a \"b\"\n", IReadOnlyList<int>? numbers = null) => null;

        public INamed? Named => null;

        public IAny? Any => null;
    }

    private static async Task<string> Type(string name, string fields)
    {
        var answer = await Graph.Of<Query>().AddType<Person>().AddType<Company>().AnswerAsync($$"""{ __type(name: "{{name}}") { {{fields}} } }""");
        return JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("__type").GetRawText();
    }

    [Theory]
    [InlineData("String", "kind", """{"kind":"SCALAR"}""")]
    [InlineData("Query", "kind", """{"kind":"OBJECT"}""")]
    [InlineData("Named", "kind possibleTypes { name } interfaces { name } fields { name }", """{"kind":"INTERFACE","possibleTypes":[{"name":"Person"},{"name":"Company"}],"interfaces":[],"fields":[{"name":"name"}]}""")]
    [InlineData("Any", "kind possibleTypes { name } interfaces { name } fields { name }", """{"kind":"UNION","possibleTypes":[{"name":"Person"},{"name":"Company"}],"interfaces":null,"fields":null}""")]
    [InlineData("Size", "kind enumValues { name } possibleTypes { name } inputFields { name }", """{"kind":"ENUM","enumValues":[{"name":"SMALL"},{"name":"LARGE"}],"possibleTypes":null,"inputFields":null}""")]
    [InlineData("FilterInput", "kind isOneOf inputFields { name defaultValue } fields { name }", """{"kind":"INPUT_OBJECT","isOneOf":false,"inputFields":[{"name":"words","defaultValue":null},{"name":"size","defaultValue":"LARGE"}],"fields":null}""")]
    [InlineData("ByInput", "isOneOf specifiedByURL ofType { name }", """{"isOneOf":true,"specifiedByURL":null,"ofType":null}""")]
    [InlineData("Person", "interfaces { name } enumValues { name } possibleTypes { name } isOneOf", """{"interfaces":[{"name":"Named"}],"enumValues":null,"possibleTypes":null,"isOneOf":null}""")]
    [InlineData("Boolean", "name description specifiedByURL fields { name } interfaces { name }", null)]
    [InlineData("__Type", "kind name fields { name }", null)]
    [InlineData("__TypeKind", "enumValues { name }", """{"enumValues":[{"name":"SCALAR"},{"name":"OBJECT"},{"name":"INTERFACE"},{"name":"UNION"},{"name":"ENUM"},{"name":"INPUT_OBJECT"},{"name":"LIST"},{"name":"NON_NULL"}]}""")]
    public async Task Has_for_each_kind_what_it_has_and_null_for_what_it_has_not(string name, string fields, string? expected)
    {
        var answer = await Type(name, fields);
        if (expected is not null)
            answer.ShouldBe(expected);
        else
            answer.ShouldContain(name);
    }

    [Fact]
    public async Task Wraps_lists_and_non_nulls_from_the_outside_in() => (await Type("Query", "fields { name type { kind name ofType { kind name ofType { kind ofType { kind name ofType { name } } } } } }")).ShouldStartWith(
        """{"fields":[{"name":"matrix","type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","ofType":{"kind":"SCALAR","name":"Int","ofType":null}}}}}""");

    [Fact]
    public async Task Prints_default_values_as_documents_write_them() => (await Type("Query", "fields { args { name defaultValue } }")).ShouldStartWith(
        """{"fields":[{"args":[{"name":"filter","defaultValue":null},{"name":"by","defaultValue":null},{"name":"text","defaultValue":"\"a \\\"b\\\"\\n\""},{"name":"numbers","defaultValue":null}]}""");

    [Theory]
    [InlineData("__Schema", "description,types,queryType,mutationType,subscriptionType,directives")]
    [InlineData("__Type", "kind,name,description,specifiedByURL,fields,interfaces,possibleTypes,enumValues,inputFields,ofType,isOneOf")]
    [InlineData("__Field", "name,description,args,type,isDeprecated,deprecationReason")]
    [InlineData("__InputValue", "name,description,type,defaultValue,isDeprecated,deprecationReason")]
    [InlineData("__EnumValue", "name,description,isDeprecated,deprecationReason")]
    [InlineData("__Directive", "name,description,isRepeatable,locations,args")]
    public async Task Describes_itself_with_the_fields_of_the_specification(string name, string fields)
        => string.Join(',', JsonDocument.Parse(await Type(name, "fields { name }")).RootElement.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()))
            .ShouldBe(fields);

    [Theory]
    [InlineData("__Type", "fields")]
    [InlineData("__Type", "enumValues")]
    [InlineData("__Type", "inputFields")]
    [InlineData("__Field", "args")]
    [InlineData("__Directive", "args")]
    public async Task Leaves_out_what_is_deprecated_unless_asked_wherever_there_is_such(string type, string field)
        => JsonDocument.Parse(await Type(type, "fields { name args { name defaultValue type { name } } }")).RootElement.GetProperty("fields").EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == field).GetProperty("args").GetRawText()
            .ShouldBe("""[{"name":"includeDeprecated","defaultValue":"false","type":{"name":"Boolean"}}]""");

    [Fact]
    public async Task Lists_all_locations_of_directives() => JsonDocument.Parse(await Type("__DirectiveLocation", "enumValues { name }")).RootElement
        .GetProperty("enumValues").EnumerateArray().Select(value => value.GetProperty("name").GetString()).ShouldBe(
        [
            "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION", "SCHEMA", "SCALAR",
            "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION"
        ]);

    [Fact]
    public async Task Takes_its_arguments_from_variables_too()
        => (await Graph.Of<Query>().AddType<Person>().AddType<Company>().AnswerAsync("query ($name: String!, $all: Boolean) { __type(name: $name) { enumValues(includeDeprecated: $all) { name } } }", Graph.With("name", "Size")))
            .ShouldBe("""{"data":{"__type":{"enumValues":[{"name":"SMALL"},{"name":"LARGE"}]}}}""");
}
