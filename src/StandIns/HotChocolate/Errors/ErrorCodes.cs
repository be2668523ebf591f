namespace HotChocolate;

/// <summary>The codes that errors carry in <c>extensions.code</c>.</summary>
internal static class ErrorCodes
{
    public const string SyntaxError = "HC0011";
    public const string InvalidJson = "HC0012";
    public const string InvalidRequest = "HC0009";
    public const string NoDocument = "HC0013";
    public const string InvalidVariable = "HC0016";
    public const string NonNullViolation = "HC0018";
    public const string PersistedOperationNotFound = "HC0020";
    public const string Timeout = "HC0045";
    public const string IntrospectionNotAllowed = "HC0046";
    public const string CostExceeded = "HC0047";
    public const string Canceled = "HC0049";
    public const string PageTooLarge = "HC0051";
    public const string NoPagingBoundaries = "HC0052";
    public const string NoSupportedAccept = "HC0063";
    public const string InvalidAccept = "HC0064";
    public const string OnlyPersistedOperations = "HC0067";
    public const string InvalidCursor = "HC0078";
    public const string NegativePageSize = "HC0079";
    public const string TooManyNodes = "HC0076";
    public const string NoPreflight = "HC0077";
    public const string IntrospectionTooDeep = "HC0086";
    public const string FieldCycleTooDeep = "HC0087";
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
    public const string NoDefaultPolicy = "AUTH_NO_DEFAULT_POLICY";
    public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";
}
