using System.Buffers;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>What is sent to clients.</summary>
internal static class SocketMessages
{
    public static ReadOnlyMemory<byte> Ack { get; } = """{"type":"connection_ack"}"""u8.ToArray();

    public static ReadOnlyMemory<byte> Ping { get; } = """{"type":"ping"}"""u8.ToArray();

    public static ReadOnlyMemory<byte> Pong { get; } = """{"type":"pong"}"""u8.ToArray();

    public static ReadOnlyMemory<byte> Complete(string id) => Write(id, ""","type":"complete"}"""u8, static _ => { }, []);

    public static ReadOnlyMemory<byte> Next(string id, OperationResult result)
        => Write(id, ""","type":"next","payload":"""u8, output => ResultWriter.Write(result, output), "}"u8);

    public static ReadOnlyMemory<byte> Error(string id, IReadOnlyList<IError> errors)
        => Write(id, ""","type":"error","payload":"""u8, output => ResultWriter.Write(errors, output), "}"u8);

    private static ReadOnlyMemory<byte> Write(string id, ReadOnlySpan<byte> type, Action<IBufferWriter<byte>> payload, ReadOnlySpan<byte> end)
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write("{\"id\":\""u8);
        output.Write(JsonEncodedText.Encode(id).EncodedUtf8Bytes);
        output.Write("\""u8);
        output.Write(type);
        payload(output);
        output.Write(end);
        return output.WrittenMemory;
    }
}
