using CpmTracker.StandIns.HotChocolate.Tests.Books;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_4_Introspection
{
    [Fact]
    public async Task Tells_of_a_type_its_fields_and_their_arguments()
    {
        var answer = await Graph.Of<BookQuery>().AnswerAsync("""
            { __type(name: "Book") { kind name description fields { name type { kind ofType { name } } args { name defaultValue type { kind } } } } }
            """);

        answer.ShouldStartWith("""{"data":{"__type":{"kind":"OBJECT","name":"Book","description":"A book of the library.","fields":[{"name":"thick","type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}},"args":[{"name":"from","defaultValue":"300","type":{"kind":"NON_NULL"}}]},""");
    }

    [Fact]
    public async Task Hides_what_is_deprecated_unless_asked()
    {
        var schema = Graph.Of<Schema.A_class_becomes_an_object_type.Shapes>();

        (await schema.AnswerAsync("""{ __type(name: "Shapes") { fields { name } } }""")).ShouldNotContain("\"old\"");
        (await schema.AnswerAsync("""{ __type(name: "Shapes") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }"""))
            .ShouldContain("""{"name":"old","isDeprecated":true,"deprecationReason":"Use `long`."}""");
    }

    [Fact]
    public async Task Answers_the_query_that_every_tool_sends()
    {
        var answer = await Graph.Of<BookQuery>().AnswerAsync("""
            query IntrospectionQuery {
              __schema {
                description queryType { name } mutationType { name } subscriptionType { name }
                types { ...FullType }
                directives { name description isRepeatable locations args { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
            """);

        answer.ShouldNotContain("\"errors\"");
        answer.ShouldContain("\"queryType\":{\"name\":\"BookQuery\"},\"mutationType\":null");
        answer.ShouldContain("{\"name\":\"include\"");
        answer.ShouldContain("\"name\":\"__Type\"");
        answer.ShouldContain("\"locations\":[\"FIELD\",\"FRAGMENT_SPREAD\",\"INLINE_FRAGMENT\"]");
    }

    [Fact]
    public async Task Is_refused_when_it_is_off_but_type_names_are_not()
    {
        var schema = Graph.Of<BookQuery>().DisableIntrospection();

        (await schema.AnswerAsync("{ __schema { queryType { name } } }")).ShouldContain("HC0046");
        (await schema.AnswerAsync("{ __typename }")).ShouldBe("""{"data":{"__typename":"BookQuery"}}""");
        (await schema.AnswerAsync("""{ __type(name: "Book") { name } }""", null, request => request.AllowIntrospection())).ShouldBe("""{"data":{"__type":{"name":"Book"}}}""");
    }
}
