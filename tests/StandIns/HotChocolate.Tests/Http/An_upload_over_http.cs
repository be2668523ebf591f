using System.Text;
using HotChocolate.Types;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

/// <summary>The GraphQL multipart request specification.</summary>
public sealed class An_upload_over_http
{
    public sealed class Query
    {
        public string Hello => "hello";
    }

    public sealed record StoreInput(string Title, IFile File);

    public sealed class Mutation
    {
        public async Task<string> Store(IFile file, CancellationToken ct)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, ct);
            return $"{file.Name} {file.Length} {file.ContentType} {Encoding.UTF8.GetString(content.ToArray())}";
        }

        public string StoreWith(StoreInput input)
        {
            using var reader = new StreamReader(input.File.OpenReadStream());
            return $"{input.Title}: {reader.ReadToEnd()}";
        }

        public string StoreAll(IReadOnlyList<IFile> files) => string.Join(", ", files.Select(f => f.Name));
    }

    private const string One = """{"query": "mutation ($file: Upload!) { store(file: $file) }", "variables": {"file": null}}""";

    private static Task<GraphQLHost> Files(int maxRequestSize = 10_000) => GraphQLHost.StartAsync(
        schema => schema.AddQueryType<Query>().AddMutationType<Mutation>().AddType<UploadType>().DisableIntrospection(false),
        services => services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = 20_000),
        maxRequestSize: maxRequestSize);

    [Fact]
    public async Task Gives_the_file_that_the_map_puts_into_a_variable()
    {
        await using var host = await Files();

        var (status, body) = await SendAsync(host, One, """{"0": ["variables.file"]}""", ("0", "a.csv", "x,y"));

        status.ShouldBe(200);
        body.ShouldBe("""{"data":{"store":"a.csv 3 text/plain; charset=utf-8 x,y"}}""");
    }

    [Fact]
    public async Task Gives_a_file_inside_an_input_object()
    {
        await using var host = await Files();

        var (_, body) = await SendAsync(
            host,
            """{"query": "mutation ($input: StoreInput!) { storeWith(input: $input) }", "variables": {"input": {"title": "T", "file": null}}}""",
            """{"f": ["variables.input.file"]}""",
            ("f", "a.csv", "x,y"));

        body.ShouldBe("""{"data":{"storeWith":"T: x,y"}}""");
    }

    [Fact]
    public async Task Gives_files_inside_a_list()
    {
        await using var host = await Files();

        var (_, body) = await SendAsync(
            host,
            """{"query": "mutation ($files: [Upload!]!) { storeAll(files: $files) }", "variables": {"files": [null, null]}}""",
            """{"0": ["variables.files.0"], "1": ["variables.files.1"]}""",
            ("0", "a.csv", "x"),
            ("1", "b.csv", "y"));

        body.ShouldBe("""{"data":{"storeAll":"a.csv, b.csv"}}""");
    }

    [Fact]
    public async Task Needs_the_header_that_a_page_of_another_site_cannot_set()
    {
        await using var host = await Files();

        var (status, body) = await SendAsync(host, One, """{"0": ["variables.file"]}""", preflight: false, ("0", "a.csv", "x,y"));

        status.ShouldBe(400);
        body.ShouldContain("HC0077");
    }

    [Theory]
    [InlineData("""{"0": ["variables.nothing"]}""")]
    [InlineData("""{"0": ["query"]}""")]
    [InlineData("""{"0": ["variables"]}""")]
    [InlineData("""{"0": ["variables.file.0"]}""")]
    [InlineData("""{"1": ["variables.file"]}""")]
    [InlineData("""{"0": "variables.file"}""")]
    [InlineData("""{"0": [null]}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    public async Task Is_refused_with_a_map_that_leads_nowhere(string map)
    {
        await using var host = await Files();

        var (status, body) = await SendAsync(host, One, map, ("0", "a.csv", "x,y"));

        status.ShouldBe(400, body);
        body.ShouldContain("HC0009");
    }

    [Fact]
    public async Task Is_refused_when_the_form_is_larger_than_the_host_allows()
    {
        await using var host = await Files();

        var (status, body) = await SendAsync(host, One, """{"0": ["variables.file"]}""", ("0", "a.csv", new string('x', 30_000)));

        status.ShouldBe(400);
        body.ShouldContain("HC0009");
    }

    [Fact]
    public async Task Is_refused_when_the_operations_are_larger_than_any_request_may_be()
    {
        await using var host = await Files(maxRequestSize: 50);

        var (status, body) = await SendAsync(host, One, """{"0": ["variables.file"]}""", ("0", "a.csv", "x,y"));

        status.ShouldBe(400);
        body.ShouldContain("larger than the 50 bytes");
    }

    [Fact]
    public async Task Without_a_file_the_variable_is_missing()
    {
        await using var host = await Files();

        var (status, body) = await SendAsync(host, One, "{}");

        status.ShouldBe(400);
        body.ShouldContain("Variable `file` is required.");
    }

    [Theory]
    [InlineData("""mutation { store(file: \"a\") }""", "{}")]
    [InlineData("""mutation ($file: Upload!) { store(file: $file) }""", """{"file": "a"}""")]
    public async Task Neither_a_literal_nor_a_text_stands_for_a_file(string query, string variables)
    {
        await using var host = await Files();

        var (status, body) = await host.PostAsync($$"""{"query": "{{query}}", "variables": {{variables}}}""");

        status.ShouldBe(400, body);
    }

    [Fact]
    public async Task The_schema_names_the_scalar()
    {
        await using var host = await Files();

        (await host.GetAsync("/graphql?sdl")).Body.ShouldContain("scalar Upload");
    }

    private static Task<(int Status, string Body)> SendAsync(GraphQLHost host, string operations, string map, params (string Part, string Name, string Text)[] files) =>
        SendAsync(host, operations, map, preflight: true, files);

    private static async Task<(int Status, string Body)> SendAsync(
        GraphQLHost host, string operations, string map, bool preflight, params (string Part, string Name, string Text)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(operations), "operations" }, { new StringContent(map), "map" } };
        foreach (var (part, name, text) in files) form.Add(new StringContent(text), part, name);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        if (preflight) request.Headers.Add("GraphQL-preflight", "1");
        using var response = await host.Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
