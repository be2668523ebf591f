namespace Wolverine;

/// <summary>Handlers that cannot work, found when the host starts: two for one message, a parameter that nothing provides, a shape that is not supported.</summary>
public class InvalidHandlerException(string message) : Exception(message);
