namespace Alba;

/// <summary>The response's body could not be read as the wanted JSON; the message quotes it.</summary>
public sealed class AlbaJsonFormatterException(string json) : Exception($"The response could not be read as the wanted JSON. It was:{Environment.NewLine}{json}");
