using System.Buffers;
using HotChocolate.Execution.Serialization;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Execution;

/// <summary>
/// Builds every schema when the host starts, so that a faulty one stops the start and not the first request; and answers a request of its own, so that the first one of a client
/// does not wait until what every request runs through is compiled.
/// </summary>
internal sealed class SchemaStartup(RequestExecutors executors) : IHostedService
{
    private static readonly OperationRequest WarmUp = new()
    {
        Document = "query($t: Boolean!) { __typename @include(if: $t) ...Schema } fragment Schema on Query { __schema { types { kind name fields { name args { name } } } } }",
        VariableValues = new Dictionary<string, object?> { ["t"] = true },
        AllowIntrospection = true,
    };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var name in executors.Names)
        {
            var result = await executors.Get(name).ExecuteAsync(WarmUp, cancellationToken).ConfigureAwait(false);
            ResultWriter.Write((OperationResult)result, new ArrayBufferWriter<byte>());
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
