namespace Alba;

/// <summary>A response was not what its scenario expects. The message lists everything that was wrong, and the body.</summary>
public sealed class ScenarioAssertionException : Exception
{
    private readonly List<string> _messages = [];
    private string? _body;

    /// <summary>What was wrong, in the order of the expectations.</summary>
    public IEnumerable<string> Messages => _messages;

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            var failures = string.Join(Environment.NewLine, _messages);
            return string.IsNullOrEmpty(_body) ? failures : $"{failures}{Environment.NewLine}{Environment.NewLine}Actual body text was:{Environment.NewLine}{_body}";
        }
    }

    /// <summary>Adds a failure.</summary>
    public void Add(string message) => _messages.Add(message);

    /// <summary>Sets the body that is shown below the failures.</summary>
    public void AddBody(string body) => _body = body;
}
