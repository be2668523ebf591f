using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_3_7_Interfaces
{
    [InterfaceType("NamedEntity")]
    public interface INamedEntity
    {
        string? Name { get; }
    }

    [InterfaceType("ValuedEntity")]
    public interface IValuedEntity
    {
        int? Value { get; }
    }

    [InterfaceType("Resource")]
    public interface IResource : INamedEntity
    {
        string? Url { get; }
    }

    public sealed record Person(string? Name, int? Age) : INamedEntity;

    public sealed record Business(string? Name, int? Value, int? EmployeeCount) : INamedEntity, IValuedEntity;

    public sealed record Image(string? Name, string? Url, string? Thumbnail) : IResource;

    public sealed record Contact(INamedEntity? Entity, string? PhoneNumber);

    public sealed class Query
    {
        public Contact Contact(bool business) => new(business ? new Business("Shop", 1, 2) : new Person("Ann", 30), "555");

        public IResource? Resource => new Image("a", "b", "c");

        public INamedEntity? Unknown => new Stranger();
    }

    private sealed record Stranger : INamedEntity
    {
        public string? Name => "nobody";
    }

    private static IRequestExecutorBuilder Schema()
        => Graph.Of<Query>().AddType<Person>().AddType<Business>().AddType<Image>().AddType<IValuedEntity>();

    [Theory]
    [InlineData("{ contact(business: true) { entity { name } phoneNumber } }", """{"contact":{"entity":{"name":"Shop"},"phoneNumber":"555"}}""")]
    [InlineData("{ contact(business: false) { entity { name ... on Person { age } } } }", """{"contact":{"entity":{"name":"Ann","age":30}}}""")]
    [InlineData("{ contact(business: true) { entity { ... on Person { age } } } }", """{"contact":{"entity":{}}}""")]
    [InlineData("{ contact(business: true) { entity { ... on ValuedEntity { value __typename } } } }", """{"contact":{"entity":{"value":1,"__typename":"Business"}}}""")]
    [InlineData("{ resource { __typename name url ... on Image { thumbnail } ... on NamedEntity { also: name } } }", """{"resource":{"__typename":"Image","name":"a","url":"b","thumbnail":"c","also":"a"}}""")]
    public async Task Give_what_they_name_and_what_the_objects_type_has(string document, string data)
        => (await Schema().AnswerAsync(document)).ShouldBe($$"""{"data":{{data}}}""");

    [Fact]
    public async Task Do_not_give_the_objects_own_fields()
        => (await Schema().AnswerAsync("{ contact(business: false) { entity { name age } } }")).ShouldContain("The field `age` does not exist on the type `NamedEntity`.");

    [Fact]
    public async Task May_implement_interfaces_and_then_so_do_their_objects()
    {
        var sdl = await Schema().SdlAsync();
        sdl.ShouldContain("interface Resource implements NamedEntity {");
        sdl.ShouldContain("type Image implements Resource & NamedEntity {");
    }

    [Fact]
    public async Task Given_an_object_of_no_registered_type_fail_at_the_field()
        => (await Schema().AnswerAsync("{ unknown { name } }")).ShouldEndWith("\"path\":[\"unknown\"]}],\"data\":{\"unknown\":null}}");
}

public sealed class Section_3_8_Unions
{
    [UnionType("SearchResult")]
    public interface ISearchResult;

    public sealed record Person(string? Name, int? Age) : ISearchResult;

    public sealed record Photo(int? Height, int? Width) : ISearchResult;

    public sealed class SearchQuery
    {
        public ISearchResult? FirstSearchResult(bool photo) => photo ? new Photo(10, 20) : new Person("Ann", 30);
    }

    private static Task<string> Ask(string document) => Graph.Of<SearchQuery>().AddType<Person>().AddType<Photo>().AnswerAsync(document);

    [Theory]
    [InlineData(true, """{"__typename":"Photo","height":10}""")]
    [InlineData(false, """{"__typename":"Person","name":"Ann"}""")]
    public async Task Give_what_the_objects_type_has(bool photo, string data)
        => (await Ask($$"""{ firstSearchResult(photo: {{(photo ? "true" : "false")}}) { __typename ... on Person { name } ... on Photo { height } } }"""))
            .ShouldBe($$$"""{"data":{"firstSearchResult":{{{data}}}}}""");

    [Fact]
    public async Task Have_no_fields_of_their_own() => (await Ask("{ firstSearchResult(photo: true) { name height } }")).ShouldNotContain("\"data\"");
}
