using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Alba;
using Marten;
using Marten.Events;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CpmTracker.Server.Tests.Support;

/// <summary>A running server, asked as its users ask it.</summary>
public sealed class Api(IAlbaHost host, TestAuthority authority, string database) : IAsyncDisposable
{
    public IAlbaHost Host => host;

    public string Database => database;

    public IDocumentStore Store => host.Services.GetRequiredService<IDocumentStore>();

    public string Administrator => authority.Token("office-1", "administrator");

    public string Staff => authority.Token("staff-1", "statewide-staff");

    public string Auditor => authority.Token("auditor-1", "auditor");

    public string CountyStaff(string fips) => authority.Token($"county-staff-{fips}", "county-staff", fips);

    public string RegionalStaff(string region) => authority.Token($"regional-staff-{region}", "regional-staff", region: region);

    /// <summary>A token for the coach or director behind an opaque id.</summary>
    public string TokenOf(string role, string opaqueId) => authority.Token(Raw(opaqueId), role);

    /// <summary>Asks and expects no error at all.</summary>
    public async Task<JsonNode> AskAsync(string document, object? variables = null, string? token = null)
    {
        var answer = await SendAsync(document, variables, token);
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>Asks, expects that every error is a refusal, and gives the data that is left.</summary>
    public async Task<string> RefusedFieldsAsync(string document, string? token, object? variables = null)
    {
        var answer = await SendAsync(document, variables, token);
        answer["errors"].ShouldBeOfType<JsonArray>().ShouldAllBe(e => e!["extensions"]!["code"]!.GetValue<string>().StartsWith("AUTH_NOT_AUTH", StringComparison.Ordinal));
        return answer["data"]!.ToJsonString();
    }

    /// <summary>When the last event was recorded.</summary>
    public async Task<DateTimeOffset> LastRecordedAsync()
    {
        await using var session = Store.QuerySession();
        return await session.Events.QueryAllRawEvents().OrderByDescending(e => e.Sequence).Select(e => e.Timestamp).FirstAsync();
    }

    /// <summary>Asks the database past the server; gives the first value of the answer.</summary>
    public async Task<object?> ExecuteAsync(string sql, params (string Name, object Value)[] parameters)
    {
        await using var source = NpgsqlDataSource.Create(Database);
        await using var command = source.CreateCommand(sql);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Sends a mutation and expects it to be recorded.</summary>
    public async Task<JsonNode> RecordAsync(string mutation, string input, string? token, string payload)
    {
        var result = await MutateAsync(mutation, input, token, payload);
        result["errors"].ShouldBeNull(result.ToJsonString());
        return result;
    }

    /// <summary>Sends a mutation and expects exactly one typed error.</summary>
    public async Task<JsonNode> RefusedAsync(string mutation, string input, string? token) =>
        (await MutateAsync(mutation, input, token, "__typename"))["errors"].ShouldBeOfType<JsonArray>().ShouldHaveSingleItem()!;

    public async Task<JsonNode> SendAsync(string document, object? variables = null, string? token = null)
    {
        using var response = await PostAsync(JsonContent.Create(new { query = document, variables }), token);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public async Task<HttpResponseMessage> PostAsync(HttpContent content, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.GetTestClient().SendAsync(request);
    }

    public async Task<HttpResponseMessage> GetAsync(string address, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.GetTestClient().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Begins to follow something.</summary>
    public Task<Follower> FollowAsync(string subscription, string? token) => Follower.BeginAsync(host.GetTestClient(), subscription, token);

    /// <summary>Waits until the asynchronous views have seen everything.</summary>
    public Task ViewsAsync() => Store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));

    public async Task WaitUntilReadyAsync()
    {
        using var client = host.GetTestClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await client.GetAsync("/health/ready", patience.Token)).IsSuccessStatusCode) await Task.Delay(50, patience.Token);
        await ViewsAsync();
    }

    public static string CommandId() => Guid.NewGuid().ToString();

    /// <summary>The id inside an opaque one.</summary>
    public static string Raw(string opaqueId) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(opaqueId)).Split(':', 2)[1];

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    private async Task<JsonNode> MutateAsync(string mutation, string input, string? token, string payload)
    {
        var selection = payload == "__typename" ? "" : payload;
        var document = $$"""
            mutation { {{mutation}}(input: { {{input}} }) { __typename {{selection}}
              errors { __typename ... on RuleBrokenError { message rule } ... on NotAllowedError { message }
                ... on StaleVersionError { message expectedVersion actualVersion } ... on InvalidInputError { message field } ... on BusyError { message } } } }
            """;
        return (await AskAsync(document, token: token))[mutation].ShouldNotBeNull();
    }
}
