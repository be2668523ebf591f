namespace Alba;

/// <summary>The response was to be read as a value, but has no body.</summary>
public class EmptyResponseException() : Exception("There is no content in the response to read.");
