using CpmTracker.StandIns.HotChocolate.Tests.Books;
using CpmTracker.StandIns.HotChocolate.Tests.Http;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.PersistedOperations;

public sealed class Persisted_operations : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("persisted-").FullName;

    public Persisted_operations() => File.WriteAllText(System.IO.Path.Combine(_folder, "greet_1.graphql"), "query($n: String!) { hello(name: $n) }");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Kept(IRequestExecutorBuilder schema)
        => schema.AddQueryType<BookQuery>().UsePersistedOperationPipeline().AddFileSystemOperationDocumentStorage(_folder);

    private void OnlyKept(IRequestExecutorBuilder schema)
    {
        Kept(schema);
        schema.ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = true);
    }

    [Fact]
    public async Task Are_executed_by_their_ids_time_and_again()
    {
        await using var host = await GraphQLHost.StartAsync(Kept);

        foreach (var _ in Enumerable.Range(0, 2))
            (await host.PostAsync("""{"id": "greet_1", "variables": {"n": "Ada"}}""")).ShouldBe((200, """{"data":{"hello":"Hello, Ada!"}}"""));
        (await host.GetAsync("/graphql?id=greet_1&variables={\"n\":\"Ada\"}", "text/html, */*")).Body.ShouldBe("""{"data":{"hello":"Hello, Ada!"}}""");
        (await host.PostAsync("""{"query": "{ hello }"}""")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("greet_2")]
    [InlineData("../greet_1")]
    [InlineData("/etc/passwd")]
    public async Task That_are_not_known_are_not_found(string id)
    {
        await using var host = await GraphQLHost.StartAsync(Kept);

        var (status, body) = await host.PostAsync($$"""{"id": "{{id}}"}""");

        (status, body).ShouldBe((400, """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}"""));
    }

    [Theory]
    [InlineData("""{"query": "{ hello }"}""")]
    [InlineData("""{"query": "{ hello }", "id": "greet_1"}""")]
    public async Task May_be_all_that_is_executed(string body)
    {
        await using var host = await GraphQLHost.StartAsync(OnlyKept);

        var (status, answer) = await host.PostAsync(body);

        (status, answer).ShouldBe((400, """{"errors":[{"message":"Only persisted operations are allowed.","extensions":{"code":"HC0067"}}]}"""));
        (await host.PostAsync("""{"id": "greet_1", "variables": {"n": "Ada"}}""")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task May_be_all_but_for_single_requests()
    {
        var services = new ServiceCollection().AddLogging().AddGraphQL();
        OnlyKept(services);
        var executor = await services.BuildRequestExecutorAsync(TestContext.Current.CancellationToken);

        var own = await executor.ExecuteAsync(request => request.SetDocument("{ hello }").AllowNonPersistedOperation(), TestContext.Current.CancellationToken);
        var kept = await executor.ExecuteAsync(
            request => request.SetDocumentId(new OperationDocumentId("greet_1")).SetVariableValues(Graph.With("n", "Ada")), TestContext.Current.CancellationToken);

        own.ExpectOperationResult().Errors.ShouldBeNull();
        kept.ToJson(withIndentations: false).ShouldBe("""{"data":{"hello":"Hello, Ada!"}}""");
    }

    [Fact]
    public async Task Are_not_found_where_there_are_none()
        => (await (await GraphQLHost.StartAsync(schema => schema.AddQueryType<BookQuery>())).PostAsync("""{"id": "greet_1"}""")).Body.ShouldContain("HC0020");

    [Fact]
    public async Task That_are_set_up_by_halves_stop_the_start()
    {
        var none = System.IO.Path.Combine(_folder, "none");
        await FaultAsync(schema => schema.UsePersistedOperationPipeline(), "call AddFileSystemOperationDocumentStorage");
        await FaultAsync(schema => schema.AddFileSystemOperationDocumentStorage(_folder), "call UsePersistedOperationPipeline");
        await FaultAsync(schema => schema.ModifyRequestOptions(o => o.PersistedOperations.OnlyAllowPersistedDocuments = true), "call UsePersistedOperationPipeline");
        await FaultAsync(schema => schema.UsePersistedOperationPipeline().AddFileSystemOperationDocumentStorage(none), $"does not exist: {none}");
        await FaultAsync(schema => schema.UsePersistedOperationPipeline().AddFileSystemOperationDocumentStorage(), "does not exist: ");
    }

    private static async Task FaultAsync(Action<IRequestExecutorBuilder> more, string expected)
    {
        var schema = Graph.Of<BookQuery>();
        more(schema);
        (await Should.ThrowAsync<SchemaException>(async () => await schema.BuildSchemaAsync())).Message.ShouldContain(expected);
    }
}
