namespace Alba;

/// <summary>What a request of one method carries and where it goes.</summary>
public interface IUrlExpression
{
    /// <summary>No body; to that path and query.</summary>
    SendExpression Url(string relativeUrl);

    /// <summary>The value as JSON, written with the application's options.</summary>
    SendExpression Json<T>(T input, JsonStyle? jsonStyle = null);

    /// <summary>JSON as it is.</summary>
    SendExpression RawJson(string input);

    /// <summary>Plain text.</summary>
    SendExpression Text(string text);

    /// <summary>A form, URL-encoded.</summary>
    SendExpression FormData(Dictionary<string, string> input);

    /// <summary>Bytes; say with <see cref="SendExpression.ContentType"/> what they are.</summary>
    SendExpression ByteArray(byte[] input);
}
