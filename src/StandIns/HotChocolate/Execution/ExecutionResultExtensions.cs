using System.Buffers;
using System.Text;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.Execution;

/// <summary>What tests do with results.</summary>
public static class ExecutionResultExtensions
{
    /// <summary>The response as JSON.</summary>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ResultWriter.Write((OperationResult)result, buffer, withIndentations);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The result as that of a subscription.</summary>
    public static IResponseStream ExpectResponseStream(this IExecutionResult result) => (IResponseStream)result;

    /// <summary>The result as that of a query or mutation.</summary>
    public static IOperationResult ExpectOperationResult(this IExecutionResult result) => (IOperationResult)result;
}
